import { defaultLanguage } from '@hjemmel/law';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';

/** The language a document is composed in. `se` is composed in what the kommune writes, with Sami beside it (`withSami`). */
export function languageOf(
  { spraak, avsender }: Pick<Draft<BaseDocument>, 'spraak' | 'avsender'>,
  wanted?: Language,
): Language {
  if (wanted) return wanted;
  return spraak === 'se' ? defaultLanguage(avsender.kommune?.kommunenummer ?? '') : spraak;
}
