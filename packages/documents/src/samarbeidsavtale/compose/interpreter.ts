import type { DraftPart, Tolkebruk } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { languageName } from '../../felles/language-name.js';
import type { Texts } from '../texts/texts.js';

/** « Tolket av kvalifisert tolk (nordsamisk).», with the reason where the interpreter was not qualified; '' for none. */
export function interpreterText(tolk: DraftPart<Tolkebruk> | undefined, texts: Texts, language: Language): string {
  if (tolk?.hvem === undefined) return '';
  const by = texts.parties.interpreted(texts.codes.tolket[tolk.hvem], spoken(tolk.spraak, language));
  const reason = tolk.grunn === undefined ? '' : ` ${texts.parties.noQualifiedBecause(tolk.grunn)}`;
  return ` ${by}${reason}`;
}

/** The name of a language, or '' where none is given. */
export function spoken(code: string | undefined, language: Language): string {
  return code === undefined ? '' : languageName(code, language);
}
