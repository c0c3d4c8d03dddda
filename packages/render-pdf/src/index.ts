export type { PdfTypeface } from './fonts/typeface.js';
export { PdfError, type PdfErrorCode } from './pdf-error.js';
export { type PdfRendererOptions, pdfRenderer } from './pdf-renderer.js';
