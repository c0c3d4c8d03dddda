import type { Table, TableRow } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { columnWidths } from '../column-widths.js';
import type { Context } from '../context.js';
import { type Style, types } from '../dress.js';
import { inOrder } from '../in-order.js';
import { InlineText, linesOf } from '../inline-text.js';

interface Grid {
  readonly block: Table;
  readonly widths: readonly number[];
  readonly context: Context;
}

/** The head is repeated on every page, a row stays whole, and a row too tall for that is stacked cell by cell. */
export function table(block: Table, context: Context): ReactNode {
  const type = types.table;
  const mandatory = context.mandatory || block.mandatory === true;
  const grid: Grid = {
    block,
    context: { ...context, mandatory },
    widths: columnWidths(block, context.room, 2 * CELL, type, context.typeface),
  };
  const tall = block.rows.map((row) => height(row, grid) > TALLEST);
  const rows = block.rows.map((row, index) => (tall[index] ? stackedRow(row, grid) : bodyRow(row, grid)));
  // A head must not come between two halves of a cell.
  const repeat = !tall.includes(true);
  return (
    <View style={{ flexDirection: 'column', marginTop: 2, marginBottom: 4 }}>
      {caption(block, context)}
      {head(grid, repeat)}
      {inOrder(rows)}
    </View>
  );
}

/** Padding at each side of a cell. */
const CELL = 5;
/** Points; half a page or so, beyond which a row is better read stacked. */
const TALLEST = 330;
/** Any presence asked for glues a row to the next. */
const GLUED = 1;

function caption(block: Table, context: Context): ReactNode {
  if (block.caption === '') return null;
  const style = { paddingBottom: 4 };
  return (
    <InlineText
      content={block.caption}
      context={context}
      type={types.table}
      bold
      minPresenceAhead={GLUED}
      style={style}
    />
  );
}

function head(grid: Grid, repeat: boolean): ReactNode {
  const { block, context } = grid;
  const { accent, surface } = context.dress.colours;
  const cells = block.columns.map(({ header }, index) => cell(header, grid, index, true));
  return (
    <View
      wrap={false}
      fixed={repeat}
      minPresenceAhead={GLUED}
      style={{ flexDirection: 'row', backgroundColor: surface, borderBottom: `1pt solid ${accent}` }}
    >
      {inOrder(cells)}
    </View>
  );
}

function bodyRow(row: TableRow, grid: Grid): ReactNode {
  const cells = row.cells.map((content, index) => cell(content, grid, index, grid.block.rowHeaders && index === 0));
  return (
    <View wrap={false} style={{ flexDirection: 'row', ...rule(grid.context) }}>
      {inOrder(cells)}
    </View>
  );
}

function cell(content: TableRow['cells'][number] | string, grid: Grid, index: number, bold: boolean): ReactNode {
  const width = grid.widths[index] ?? 0;
  return (
    <View style={{ width, flexShrink: 0, paddingHorizontal: CELL, paddingTop: 3.5, paddingBottom: 4 }}>
      <InlineText
        content={content}
        context={{ ...grid.context, room: width - 2 * CELL }}
        type={types.table}
        bold={bold}
        align={grid.block.columns[index]?.align === 'end' ? 'right' : 'left'}
      />
    </View>
  );
}

function stackedRow(row: TableRow, { block, context }: Grid): ReactNode {
  const inner = { ...context, room: context.room - 2 * CELL };
  const cells = row.cells.flatMap((content, index) => [
    stackedHeader(block.columns[index]?.header ?? '', inner),
    stackedCell(content, block.rowHeaders && index === 0, inner),
  ]);
  return <View style={{ flexDirection: 'column', padding: CELL, rowGap: 2, ...rule(context) }}>{inOrder(cells)}</View>;
}

function stackedCell(content: TableRow['cells'][number], bold: boolean, context: Context): ReactNode {
  return <InlineText content={content} context={context} type={types.table} bold={bold} />;
}

function stackedHeader(header: string, context: Context): ReactNode {
  const { muted } = context.dress.colours;
  if (context.mandatory) return null;
  return <InlineText content={header} context={context} type={types.note} colour={muted} minPresenceAhead={30} />;
}

function rule({ dress }: Context): Style {
  return { borderBottom: `0.5pt solid ${dress.hairline}` };
}

function height(row: TableRow, { widths, context }: Grid): number {
  const { fontSize, lineHeight } = types.table;
  const lines = row.cells.map((content, index) => {
    const room = (widths[index] ?? 0) - 2 * CELL;
    return linesOf(content, { ...context, room }, types.table, false)
      .join('')
      .split('\n').length;
  });
  return Math.max(0, ...lines) * fontSize * lineHeight;
}
