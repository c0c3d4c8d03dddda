import { type Block, gap, type Inline, inlines, p } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { freeText } from './free-text.js';
import { fellesTexts } from './texts/index.js';

/** The value, or a visible gap that says what a draft still lacks. */
export function orGap(value: string | undefined, what: string, language: Language): readonly Inline[] {
  return value === undefined || value === '' ? [gap(fellesTexts[language].missing(what))] : inlines(value);
}

/** Free text as blocks, or one paragraph with a visible gap. */
export function freeTextOrGap(
  value: string | undefined,
  what: string,
  source: string,
  language: Language,
): readonly Block[] {
  if (value === undefined || value.trim() === '') return [p(orGap(undefined, what, language), { source })];
  return freeText(value, source);
}
