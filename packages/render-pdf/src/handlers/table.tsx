import type { Table, TableRow } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { type Cell, cell, type Inset } from '../components/cell.js';
import { columnWidths } from '../components/column-widths.js';
import { type Company, company } from '../components/company.js';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { inOrder } from '../components/in-order.js';
import { inlineText, showsWords } from '../components/inline-text.js';
import { View } from '../components/node.js';
import { setRow } from '../components/set-cells.js';
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
  const headers = cells(
    block.columns.map(({ header }) => header),
    grid,
    () => ({ role: 'TH', scope: 'Column' }),
  );
  const bodies = block.rows.map((row) => cells(row.cells, grid, (index) => bodyTag(block, index)));
  const tall = bodies.map((body) => tallest(body) > TALLEST);
  const rows = bodies.map((body, index) => {
    const row = tall[index] ? block.rows[index] : undefined;
    return row ? stackedRow(row, grid) : bodyRow(body, context, company(index, bodies.length));
  });
  // A head must not come between two halves of a cell, nor take the room of the rows.
  const repeat = !tall.includes(true) && tallest(headers) < TALLEST_HEAD;
  return (
    <View tag={{ role: 'Table' }} style={{ flexDirection: 'column', marginTop: 2, marginBottom: 4 }}>
      {caption(block, context, { role: 'Caption' })}
      {head(headers, grid, repeat)}
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
/** The line under a row. */
const RULE = 0.5;
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

function head(headers: readonly Cell[], { block, context }: Grid, repeat: boolean): ReactNode {
  const { accent, surface } = context.dress.colours;
  const style: Style = { backgroundColor: surface, borderBottom: `1pt solid ${accent}` };
  const group: Tag | undefined = block.rows.length > 0 ? { role: 'THead' } : undefined;
  return (
    <View wrap={false} repeat={repeat} keepWithNext style={{ flexDirection: 'column' }} {...(group && { tag: group })}>
      {setRow(headers, { tag: { role: 'TR' }, wrap: false, style, under: 1 })}
    </View>
  );
}

function bodyRow(body: readonly Cell[], context: Context, keep: Company): ReactNode {
  return setRow(body, { tag: { role: 'TR' }, wrap: false, ...keep, style: rule(context), under: RULE });
}

function bodyTag({ rowHeaders }: Table, index: number): Tag {
  return rowHeaders && index === 0 ? { role: 'TH', scope: 'Row' } : { role: 'TD' };
}

/** A row that says nothing still has a line, so that it is there for a reader too. */
function cells(contents: readonly Content[], grid: Grid, tag: (index: number) => Tag): readonly Cell[] {
  const { block, widths, context } = grid;
  const empty = !contents.some((content) => showsWords(content, context));
  return contents.map((content, index) => {
    const own = tag(index);
    return cell({
      content,
      context,
      width: widths[index] ?? 0,
      inset: INSET,
      type: types.table,
      tag: own,
      bold: own.role === 'TH',
      align: block.columns[index]?.align === 'end' ? 'right' : 'left',
      blank: empty && index === 0,
    });
  });
}

const INSET: Inset = { top: 3.5, right: CELL, bottom: 4, left: CELL };

function tallest(row: readonly Cell[]): number {
  return Math.max(0, ...row.map(({ height }) => height));
}

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
  return { borderBottom: `${RULE}pt solid ${dress.hairline}` };
}
