import { DocxError } from '../docx-error.js';

/** The file cannot be read at this point; `what` names the part of the format, never text of the document. */
export function broken(what: string): DocxError {
  return new DocxError(
    'docx-broken',
    `The Word document is broken: ${what}. Ask for the file again from whoever made it.`,
  );
}
