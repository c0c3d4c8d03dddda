import { createRequire } from 'node:module';
import { fontPaths } from './fonts.mjs';

const pdfMake = createRequire(import.meta.url)('pdfmake');
pdfMake.addFonts({ Source: { normal: fontPaths.regular, bold: fontPaths.bold } });
pdfMake.setUrlAccessPolicy?.(() => false);

/** pdfmake: no tags of use. */
export async function pdfmake(blocks, tree) {
  const document = {
    info: { title: tree.title },
    pageSize: 'A4',
    pageMargins: 57,
    defaultStyle: { font: 'Source', fontSize: 11, lineHeight: 1.2 },
    content: blocks.filter(holdsSomething).map(node),
  };
  return await pdfMake.createPdf(document).getBuffer();
}

function holdsSomething({ kind, rows }) {
  return kind !== 'table' || rows.length > 0;
}

function node(block) {
  if (block.kind === 'heading') return { text: block.words, bold: true, fontSize: 15, margin: [0, 10, 0, 4] };
  if (block.kind === 'text') return { text: block.words, margin: [0, 0, 0, 6] };
  if (block.kind === 'item') return { text: `${block.mark} ${block.words}`, margin: [12 * (block.depth + 1), 0, 0, 3] };
  const rows = [...(block.head ? [block.head] : []), ...block.rows];
  const widths = Array.from({ length: rows[0].length }, () => '*');
  return {
    table: { headerRows: block.head ? 1 : 0, widths, body: rows.map((cells) => cells.map((text) => ({ text }))) },
    layout: 'lightHorizontalLines',
    margin: [0, 0, 0, 8],
  };
}
