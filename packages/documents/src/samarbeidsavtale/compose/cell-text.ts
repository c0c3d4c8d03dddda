import type { Inline } from '@hjemmel/tree';
import { orGap } from '../../felles/gaps.js';
import { oneLine } from './cells.js';
import type { Context } from './context.js';

/** A required text in a table cell, or a gap that says what is missing. */
export function cellText(value: string | undefined, what: string, { language }: Context): readonly Inline[] {
  return orGap(value === undefined ? undefined : oneLine(value), what, language);
}
