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
  /** Whether this copy may tell where the household is. */
  readonly showPlace: boolean;
}
