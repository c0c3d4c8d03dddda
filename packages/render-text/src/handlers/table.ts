import type { Table, TableRow } from '@hjemmel/tree';
import { apart, type Context } from '../context.js';
import { inlineText } from '../inline-text.js';
import { labelLine } from '../label-line.js';
import { plain } from '../plain.js';
import { wrap } from '../wrap.js';

/** Row by row, each cell after its header, since columns of text cannot be read aloud or on a small screen. */
export function table(block: Table, context: Context): string {
  const rows = block.rows.length > 0 ? block.rows : [emptyRow(block)];
  const caption = wrap(plain(block.caption), context.width);
  return apart([caption, ...rows.map((row) => tableRow(row, block, context))], '\n\n');
}

function tableRow({ cells }: TableRow, block: Table, context: Context): string {
  const lines = cells.map((content, index) => {
    const margin = block.rowHeaders && index > 0 ? '  ' : '';
    const header = block.columns[index]?.header ?? '';
    return labelLine(header, inlineText(content), context, { first: margin, rest: `${margin}  ` });
  });
  return lines.join('\n');
}

/** A table without rows still shows what it would have told. */
function emptyRow({ columns }: Table): TableRow {
  return { cells: columns.map(() => []) };
}
