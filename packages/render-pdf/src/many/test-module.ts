import { pdfRenderer } from '../pdf-renderer.js';

/** A renderer with a handler of its own, as a vendor would hand to threads. */
export const renderer = pdfRenderer({ handlers: { paragraph: () => null } });
