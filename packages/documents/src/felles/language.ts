import type { BaseDocument } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';

/** The language a document is composed in. There is no complete Sami text yet, so `se` is composed in bokmål. */
export function languageOf(document: Pick<BaseDocument, 'spraak'>, wanted?: Language): Language {
  if (wanted) return wanted;
  return document.spraak === 'se' ? 'nb' : document.spraak;
}
