import type { DocumentTree, Rendered, TreeError } from '@hjemmel/tree';
import type { PdfError } from '../pdf-error.js';
import type { SourceFile } from '../write/attachment.js';

/** One of many: a tree, and its data where they are to ride along. */
export interface Letter {
  readonly tree: DocumentTree;
  readonly source?: SourceFile;
}

/** A finished letter, or why this one could not be made; the others go on. */
export type LetterResult =
  | { readonly ok: true; readonly rendered: Rendered }
  | { readonly ok: false; readonly error: PdfError | TreeError };
