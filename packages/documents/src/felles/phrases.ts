import type { Language } from '@hjemmel/validator';
import { fellesTexts } from './texts/index.js';

/** «a», «a og b», «a, b og c». */
export function joinAnd(items: readonly string[], language: Language): string {
  return join(items, fellesTexts[language].and);
}

/** «a», «a eller b», «a, b eller c». */
export function joinOr(items: readonly string[], language: Language): string {
  return join(items, fellesTexts[language].or);
}

/** First letter in upper case, the rest untouched. */
export function capitalise(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** First letter in lower case, for a name in the middle of a sentence. */
export function lowerFirst(value: string): string {
  return value.charAt(0).toLowerCase() + value.slice(1);
}

/** «1 234,50» in Norwegian, «1,234.50» in English; øre only where there are any; no-break space between thousands. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', fraction] = (Number.isInteger(value) ? String(value) : value.toFixed(2)).split('.');
  const separator = language === 'en' ? ',' : '\u00a0';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, whole.length > 4 || language === 'en' ? separator : '');
  return fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
}

function join(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
