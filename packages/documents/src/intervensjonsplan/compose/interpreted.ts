import type { DraftPart, Tolkebruk } from '@hjemmel/model';
import { languageName } from '../../felles/language-name.js';
import { capitalise } from '../../felles/phrases.js';
import type { Copy } from './copy.js';

/** «En kvalifisert tolk tolket (tigrinja). Grunn …» from who interpreted, or nothing. */
export function interpreted(
  { texts, language }: Pick<Copy, 'texts' | 'language'>,
  tolk: DraftPart<Tolkebruk> | undefined,
): string | undefined {
  if (tolk?.hvem === undefined) return undefined;
  const name = tolk.spraak === undefined ? '' : languageName(tolk.spraak, language);
  const sentence = capitalise(texts.interpretedBy(texts.codes.tolkebruk[tolk.hvem], name));
  return tolk.grunn === undefined ? sentence : `${sentence}. ${tolk.grunn}`;
}
