import type { Table, TableRow } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { columnWidths } from '../components/column-widths.js';
import { type Company, company } from '../components/company.js';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { inOrder } from '../components/in-order.js';
import { inlineText, linesOf, showsWords } from '../components/inline-text.js';
import { View } from '../components/node.js';
import type { Style } from '../components/style.js';
import { ARTIFACT, type Tag } from '../components/tag.js';
import { printable } from '../text/printable.js';

interface Grid {
  readonly block: Table;
  readonly widths: readonly number[];
  readonly context: Context;
}

type Content = TableRow['cells'][number] | string;

/** The head is repeated on every page, a row stays whole, and a row too tall for that is stacked cell by cell. */
export function table(block: Table, context: Context): ReactNode {
  if (block.columns.length === 0) return caption(block, context, { role: 'P' });
  const grid: Grid = {
    block,
    context,
    widths: columnWidths(block, context.room, 2 * CELL, types.table, context.typeface),
  };
  const tall = block.rows.map(
    ({ cells: contents }) => height(contents, grid, block.rowHeaders ? 'first' : 'none') > TALLEST,
  );
  const headers = height(
    block.columns.map(({ header }) => header),
    grid,
    'all',
  );
  const rows = block.rows.map((row, index) =>
    tall[index] ? stackedRow(row, grid) : bodyRow(row, grid, company(index, block.rows.length)),
  );
  // A head must not come between two halves of a cell, nor take the room of the rows.
  const repeat = !tall.includes(true) && headers < TALLEST_HEAD;
  return (
    <View tag={{ role: 'Table' }} style={{ flexDirection: 'column', marginTop: 2, marginBottom: 4 }}>
      {caption(block, context, { role: 'Caption' })}
      {head(grid, repeat)}
      {rows.length > 0 && (
        <View tag={{ role: 'TBody' }} style={{ flexDirection: 'column' }}>
          {inOrder(rows)}
        </View>
      )}
    </View>
  );
}

/** Padding at each side of a cell. */
const CELL = 5;
/** Points; half a page or so, beyond which a row is better read stacked. */
const TALLEST = 330;
const TALLEST_HEAD = 120;

function caption({ caption: content }: Table, context: Context, tag: Tag): ReactNode {
  if (printable(content).trim() === '') return null;
  return inlineText({
    content,
    context,
    type: types.table,
    tag,
    bold: true,
    keepWithNext: true,
    style: { paddingBottom: 4 },
  });
}

function head(grid: Grid, repeat: boolean): ReactNode {
  const { block, context } = grid;
  const { accent, surface } = context.dress.colours;
  const headers = block.columns.map(({ header }) => header);
  const style: Style = { flexDirection: 'row', backgroundColor: surface, borderBottom: `1pt solid ${accent}` };
  const row = (
    <View tag={{ role: 'TR' }} wrap={false} style={style}>
      {inOrder(cells(headers, grid, () => ({ role: 'TH', scope: 'Column' })))}
    </View>
  );
  const group: Tag | undefined = block.rows.length > 0 ? { role: 'THead' } : undefined;
  return (
    <View wrap={false} repeat={repeat} keepWithNext style={{ flexDirection: 'column' }} {...(group && { tag: group })}>
      {row}
    </View>
  );
}

function bodyRow(row: TableRow, grid: Grid, keep: Company): ReactNode {
  return (
    <View tag={{ role: 'TR' }} wrap={false} {...keep} style={{ flexDirection: 'row', ...rule(grid.context) }}>
      {inOrder(cells(row.cells, grid, (index) => bodyTag(grid.block, index)))}
    </View>
  );
}

function bodyTag({ rowHeaders }: Table, index: number): Tag {
  return rowHeaders && index === 0 ? { role: 'TH', scope: 'Row' } : { role: 'TD' };
}

/** A row that says nothing still has a line, so that it is there for a reader too. */
function cells(contents: readonly Content[], grid: Grid, tag: (index: number) => Tag): readonly ReactNode[] {
  const { block, widths, context } = grid;
  const empty = !contents.some((content) => showsWords(content, context));
  return contents.map((content, index) => {
    const width = widths[index] ?? 0;
    const own = tag(index);
    return inlineText({
      content,
      context: { ...context, room: width - 2 * CELL },
      type: types.table,
      tag: own,
      bold: own.role === 'TH',
      align: block.columns[index]?.align === 'end' ? 'right' : 'left',
      blank: empty && index === 0,
      style: { ...CELL_STYLE, width },
    });
  });
}

const CELL_STYLE: Style = { flexShrink: 0, paddingHorizontal: CELL, paddingTop: 3.5, paddingBottom: 4 };

/** The headers only show here: to a reader each cell has its own from the head. */
function stackedRow(row: TableRow, { block, context }: Grid): ReactNode {
  const inner = { ...context, room: context.room - 2 * CELL };
  const { muted } = context.dress.colours;
  const parts = row.cells.flatMap((content, index) => [
    inlineText({
      content: block.columns[index]?.header ?? '',
      context: inner,
      type: types.note,
      tag: ARTIFACT,
      colour: muted,
      keepWithNext: true,
    }),
    inlineText({
      content,
      context: inner,
      type: types.table,
      tag: bodyTag(block, index),
      bold: block.rowHeaders && index === 0,
    }),
  ]);
  return (
    <View tag={{ role: 'TR' }} style={{ flexDirection: 'column', padding: CELL, rowGap: 2, ...rule(context) }}>
      {inOrder(parts)}
    </View>
  );
}

function rule({ dress }: Context): Style {
  return { borderBottom: `0.5pt solid ${dress.hairline}` };
}

function height(contents: readonly Content[], { widths, context }: Grid, bold: 'all' | 'first' | 'none'): number {
  const { fontSize, lineHeight } = types.table;
  const lines = contents.map((content, index) => {
    const room = (widths[index] ?? 0) - 2 * CELL;
    const heavy = bold === 'all' || (bold === 'first' && index === 0);
    return linesOf({ content, context: { ...context, room }, type: types.table, bold: heavy }).length;
  });
  return Math.max(0, ...lines) * fontSize * lineHeight;
}
