import type { Draft, Samarbeidsavtale } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import type { Texts } from '../texts/texts.js';

export type Agreement = Draft<Samarbeidsavtale>;

/** What every chapter is made from; decided once per copy. */
export interface Context {
  readonly document: Agreement;
  readonly language: Language;
  readonly texts: Texts;
  readonly rendition: string;
  /** The person or contact the copy is for. */
  readonly recipient: string | undefined;
  /** Whether this copy may tell where the household is. */
  readonly showPlace: boolean;
}
