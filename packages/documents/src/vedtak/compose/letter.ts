import type { Draft, Vedtak } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { mayShowPlace } from '../../felles/address-visibility.js';
import type { ComposeOptions } from '../../felles/document-type.js';
import { recipientRow } from '../../felles/frame.js';
import { languageOf } from '../../felles/language.js';
import { type VedtakTexts, vedtakTexts } from '../texts/index.js';

/** What every chapter of the letter needs to know. */
export interface Letter {
  readonly vedtak: Draft<Vedtak>;
  readonly language: Language;
  readonly texts: VedtakTexts;
  /** Whether this copy may say where anything takes place. */
  readonly showsPlace: boolean;
}

export function letterOf(vedtak: Draft<Vedtak>, options: ComposeOptions): Letter {
  const language = languageOf(vedtak, options.language);
  const recipient = recipientRow(vedtak, options)?.hvem;
  return { vedtak, language, texts: vedtakTexts[language], showsPlace: mayShowPlace(vedtak, recipient) };
}
