import type { DraftPart, Tolkebruk } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { languageName } from '../texts/language-names.js';
import type { Texts } from '../texts/texts.js';

/** « Tolket av kvalifisert tolk (nordsamisk).», with the reason where the interpreter was not qualified; '' for none. */
export function interpreterText(tolk: DraftPart<Tolkebruk> | undefined, texts: Texts, language: Language): string {
  if (tolk?.hvem === undefined) return '';
  const by = texts.parties.interpreted(texts.codes.tolket[tolk.hvem], languageName(tolk.spraak, language));
  const reason = tolk.grunn === undefined ? '' : ` ${texts.parties.noQualifiedBecause(tolk.grunn)}`;
  return ` ${by}${reason}`;
}
