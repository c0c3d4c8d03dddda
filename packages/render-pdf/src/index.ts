export { PdfError, type PdfErrorCode } from './pdf-error.js';
export { type PdfRendererOptions, pdfRenderer } from './pdf-renderer.js';
export type { PdfTypeface } from './typeface.js';
