import {
  type Block,
  h2,
  h3,
  type Inline,
  type InlineInput,
  item,
  type KeyValueRow,
  keyValue,
  type ListItem,
  ol,
  row,
  table,
  ul,
} from '@hjemmel/tree';
import { freeText, oneLine } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import type { Copy } from './copy.js';

/** A heading and what stands under it; nothing at all where there is nothing to say. */
export function chapter(title: string, source: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [h2(title, { source }), ...blocks];
}

export function subchapter(title: string, source: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [h3(title, { source }), ...blocks];
}

/** Free text that need not be there. */
export function text(value: string | undefined, source: string): readonly Block[] {
  return value === undefined ? [] : freeText(value, source);
}

/** Free text under a smaller heading. */
export function titled(title: string, value: string | undefined, source: string): readonly Block[] {
  return subchapter(title, source, text(value, source));
}

export function fact(label: string, value: InlineInput | undefined, source: string): KeyValueRow | undefined {
  return value === undefined || value === '' ? undefined : row(label, value, source);
}

/** The facts there are, or no block. */
export function facts(rows: readonly (KeyValueRow | undefined)[], source: string): readonly Block[] {
  const present = rows.filter((entry) => entry !== undefined);
  return present.length === 0 ? [] : [keyValue(present, { source })];
}

/** One row of a list of points, shown as a gap while it is empty. */
export function flatOrGap(value: string | undefined, missing: string, { language }: Copy): readonly Inline[] {
  return orGap(value === undefined ? undefined : oneLine(value), missing, language);
}

interface Points {
  readonly tekst?: string;
}

/** Points in the person's own words as a list, `steps` where the order is part of the meaning. */
export function points(
  copy: Copy,
  rows: readonly Points[] | undefined,
  source: string,
  kind: 'points' | 'steps' = 'points',
): readonly Block[] {
  if (!rows?.length) return [];
  const items = rows.map(({ tekst }, index) =>
    item(flatOrGap(tekst, copy.texts.missing.tekst, copy), { source: `${source}/${index}` }),
  );
  return [kind === 'steps' ? ol(items, { source }) : ul(items, { source })];
}

/** The lines there are as the list under an item, or no list. */
export function details(lines: readonly (ListItem | undefined)[]): { readonly children?: ReturnType<typeof ul> } {
  const present = lines.filter((line) => line !== undefined);
  return present.length === 0 ? {} : { children: ul(present) };
}

/** «Når: …» as one line under an item; nothing where nothing is said. */
export function detail(label: string, value: string | undefined, source: string): ListItem | undefined {
  return value === undefined ? undefined : item(`${label}: ${oneLine(value)}`, { source });
}

/** A column of a table: its header and one cell for each row. */
export interface Column {
  readonly header: string;
  readonly cells: readonly string[];
}

/** A table without the columns nobody has written anything in; the first is always there. */
export function filledTable(caption: string, columns: readonly Column[], source: string): readonly Block[] {
  const filled = columns.filter(({ cells }, index) => index === 0 || cells.some((cell) => cell !== ''));
  const rows = (columns[0]?.cells ?? []).map((_, index) => ({
    cells: filled.map(({ cells }) => cells[index] ?? ''),
    source: `${source}/${index}`,
  }));
  if (rows.length === 0) return [];
  return [
    table(
      caption,
      filled.map(({ header }) => header),
      rows,
      { source },
    ),
  ];
}
