import { PdfError } from '../pdf-error.js';

/** The file cannot be read at this point; `what` names the part of the format, never text of the document. */
export function broken(what: string): PdfError {
  return new PdfError('pdf-broken', `The PDF is broken: ${what}. Ask for the file again from whoever made it.`);
}
