import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontBytes } from './fonts.mjs';

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [fontBytes.regular, fontBytes.bold] }] });

const HEAD = `#set page(paper: "a4", margin: 20mm, numbering: "1")
#set text(font: "Source Sans 3", size: 11pt, lang: "nb", hyphenate: false)
`;

/** Typst as PDF/A-2a with its own tags. Its cache is emptied, as every letter is a new one. */
export function typst(blocks, tree) {
  const source = `${HEAD}#set document(title: ${quoted(tree.title)})\n${blocks.map(markup).join('\n\n')}\n`;
  const bytes = compiler.pdf({ mainFileContent: source }, { pdfStandard: 'a-2a', creationTimestamp: 0 });
  compiler.evictCache(0);
  return bytes;
}

function quoted(words) {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function markup(block) {
  if (block.kind === 'heading') return `#heading(level: ${block.level}, ${quoted(block.words)})`;
  if (block.kind === 'text') return `#par(text(${quoted(block.words)}))`;
  if (block.kind === 'item') return `#pad(left: ${block.depth + 1}em, text(${quoted(`${block.mark} ${block.words}`)}))`;
  if (block.rows.length === 0) return '';
  const columns = (block.head ?? block.rows[0]).length;
  const head = block.head ? `table.header(${block.head.map(quoted).join(', ')}),` : '';
  return `#table(columns: ${columns}, ${head} ${block.rows.flat().map(quoted).join(', ')})`;
}
