import type { Table, TableRow } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html, lines, words } from '../html.js';
import { inlineRuns } from '../inline-runs.js';

/**
 * A data table that becomes one block per row on a narrow screen. The roles keep it a table for screen readers there too,
 * and `data-label` shows the header beside each cell.
 */
export function table(block: Table, context: Context): Html {
  const caption = block.caption === '' ? html`` : html`<caption>${words(block.caption)}</caption>\n`;
  const wide = block.columns.length > MANY ? html` class="hj-wide"` : html``;
  return html`<table role="table"${wide}>
${caption}<thead role="rowgroup">
<tr role="row">
${lines(block.columns.map((column, index) => columnHeader(column.header, endClass(block, index))))}
</tr>
</thead>
<tbody role="rowgroup">
${lines(block.rows.map((row) => bodyRow(row, block, context)))}
</tbody>
</table>`;
}

/** Columns a sheet has room for when their words are long. */
const MANY = 4;

function columnHeader(header: string, end: Html): Html {
  return html`<th scope="col" role="columnheader"${end}>${words(header)}</th>`;
}

function bodyRow(row: TableRow, block: Table, context: Context): Html {
  const cells = row.cells.map((content, index) => {
    const inner = inlineRuns(content, context);
    const label = html` data-label="${block.columns[index]?.header ?? ''}"`;
    if (block.rowHeaders && index === 0) return html`<th scope="row" role="rowheader"${label}>${inner}</th>`;
    return html`<td role="cell"${endClass(block, index)}${label}>${inner}</td>`;
  });
  return html`<tr role="row">\n${lines(cells)}\n</tr>`;
}

function endClass(block: Table, index: number): Html {
  return block.columns[index]?.align === 'end' ? html` class="hj-end"` : html``;
}
