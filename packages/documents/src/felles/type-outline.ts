import type { DocumentType } from './document-type.js';
import type { DocumentLayout } from './layout/layout.js';

/** The part of a document type a form needs to be shown; rules, law and letter come with `whole`, while someone reads it. */
export interface TypeOutline extends Pick<DocumentType, 'id' | 'version' | 'title'> {
  /** Fields of the document itself that must be there as empty lists in the least draft, beside those all types have. */
  readonly lists?: readonly string[];
  layout(): Promise<DocumentLayout>;
  whole(): Promise<DocumentType>;
}
