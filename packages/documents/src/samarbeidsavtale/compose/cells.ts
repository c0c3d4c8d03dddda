import { type Block, type InlineInput, table } from '@hjemmel/tree';
import type { TableTexts } from '../texts/texts.js';

export { oneLine } from '../../felles/free-text.js';

/** A row of a table: cells by column, and where in the document it comes from. */
export interface Cells<Column extends string> {
  readonly source: string;
  readonly cells: Readonly<Record<Column, InlineInput>>;
}

/** A table in the order its texts name the columns; nothing where there are no rows. Columns without a value in any row go. */
export function cellTable<Column extends string>(
  texts: TableTexts<Column>,
  rows: readonly Cells<Column>[],
  source: string,
  rowHeaders = true,
): readonly Block[] {
  if (rows.length === 0) return [];
  const columns = (Object.keys(texts.columns) as Column[]).filter((column) =>
    rows.some(({ cells }) => !isEmpty(cells[column])),
  );
  const lines = rows.map((row) => ({ source: row.source, cells: columns.map((column) => row.cells[column]) }));
  return [
    table(
      texts.caption,
      columns.map((column) => texts.columns[column]),
      lines,
      { source, rowHeaders },
    ),
  ];
}

function isEmpty(cell: InlineInput): boolean {
  return cell === '' || (Array.isArray(cell) && cell.length === 0);
}
