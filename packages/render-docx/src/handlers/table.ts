import type { Inline, Table } from '@hjemmel/tree';
import { columnWidths } from '../column-widths.js';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { ParagraphPiece, Piece } from '../pieces/piece.js';
import { printable } from '../printable.js';
import type { ParagraphStyle } from '../styles/style-ids.js';

/** Its caption, and a real table whose head comes again on every page. */
export function table(block: Table, { body: _, ...context }: Context): readonly Piece[] {
  const headers = block.columns.map(({ header }) => header);
  const caption = paragraphOf('Bildetekst', inlineRuns(block.caption, context));
  if (headers.length === 0) return caption;
  const cell = (style: ParagraphStyle, content: readonly Inline[] | string, column: number) =>
    cellOf(style, content, context, block.columns[column]?.align === 'end');
  return [
    ...caption,
    {
      kind: 'table',
      title: titleOf(printable(block.caption).trim() || headers.map(printable).join(', ')),
      widths: columnWidths(block, context.room),
      indent: 0,
      head: headers.map((header, column) => ({ ...cell('Tabellhode', header, column), keepNext: true })),
      rows: block.rows.map(({ cells }) => cells.map((content, column) => cell('Tabelltekst', content, column))),
      rowHeaders: block.rowHeaders,
    },
  ];
}

/** One line, no longer than the place Word has for it. */
function titleOf(text: string): string {
  return [...text.replace(/\s+/gu, ' ')].slice(0, 250).join('');
}

/** A cell must hold a paragraph, even an empty one. */
function cellOf(
  style: ParagraphStyle,
  content: readonly Inline[] | string,
  context: Context,
  atEnd: boolean,
): ParagraphPiece {
  const runs = inlineRuns(content, context);
  return { kind: 'paragraph', style, runs, ...(atEnd && { align: 'end' }) };
}
