import { type Block, h2, h3, type InlineInput, type KeyValueRow, keyValue, row } from '@hjemmel/tree';
import { freeText } from '../../felles/free-text.js';
import type { Felt } from '../plan.js';
import type { Copy } from './copy.js';
import { closed, withheld } from './withheld.js';

export { oneLine } from '../../felles/free-text.js';

/** A heading and what stands under it; nothing at all where there is nothing to say. */
export function chapter(title: string, source: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [h2(title, { source }), ...blocks];
}

export function subchapter(title: string, source: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [h3(title, { source }), ...blocks];
}

/** A chapter that «innsynsunntak» may hold back whole: the heading stays, so that the person knows what is missing. */
export function exemptableChapter(
  copy: Copy,
  felt: Felt,
  title: string,
  blocks: readonly Block[],
  source = `/${felt}`,
): readonly Block[] {
  const access = withheld(copy, felt);
  return chapter(title, source, access && blocks.length > 0 ? [closed(copy, access, blocks, source)] : blocks);
}

/** Free text that need not be there. */
export function text(value: string | undefined, source: string): readonly Block[] {
  return value === undefined ? [] : freeText(value, source);
}

export function fact(label: string, value: InlineInput | undefined, source: string): KeyValueRow | undefined {
  return value === undefined || value === '' ? undefined : row(label, value, source);
}

/** The facts there are, or no block. */
export function facts(rows: readonly (KeyValueRow | undefined)[], source: string): readonly Block[] {
  const present = rows.filter((entry) => entry !== undefined);
  return present.length === 0 ? [] : [keyValue(present, { source })];
}
