import { cite } from '@hjemmel/law';
import type { Access } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import type { ComposeOptions } from '../../felles/document-type.js';
import { recipientRow, renditionOf } from '../../felles/frame.js';
import { languageOf } from '../../felles/language.js';
import type { AddressedAs } from '../../felles/texts/addressed-as.js';
import type { Plan } from '../plan.js';
import { type IntervensjonsplanTexts, intervensjonsplanTexts, type Voice } from '../texts/index.js';

/** Who a copy is for: the person, those who carry the plan, or a partner who gets the short copy. */
export type Reader = 'part' | 'tjeneste' | 'kopi';

/** What every chapter needs to know of the copy being made. */
export interface Copy {
  readonly plan: Plan;
  readonly language: Language;
  readonly reader: Reader;
  /** The person or contact the copy is for. */
  readonly recipient: string | undefined;
  readonly texts: IntervensjonsplanTexts;
  readonly voice: Voice;
  readonly addressedAs: AddressedAs;
}

/** A rendition nobody knows is read as the short copy, the one that tells least. */
export function copyOf(plan: Plan, options: ComposeOptions): Copy {
  const language = languageOf(plan, options.language);
  const rendition = renditionOf(plan, options);
  const reader = rendition === 'part' || rendition === 'tjeneste' ? rendition : 'kopi';
  const texts = intervensjonsplanTexts[language];
  const recipient = recipientRow(plan, options)?.hvem;
  const own = reader === 'part';
  return {
    plan,
    language,
    reader,
    recipient,
    texts,
    voice: own ? texts.person : texts.service,
    addressedAs: own ? 'du' : 'personen',
  };
}

/** Read by those named only; shows taushetsplikt as the reason in any other copy. */
export function onlyFor(copy: Copy, readers: readonly Reader[]): Access {
  return { renditions: readers, hjemmel: cite(['hol-12-1'], copy.language) };
}
