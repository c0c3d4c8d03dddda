import type { Block, List, TableRow } from './block.js';
import type { DocumentTree } from './document-tree.js';
import type { Inline } from './inline.js';
import { inlineText } from './visit.js';

/** Another form of a text; `before` is what stands before it on its line. */
export type Reword = (text: string, before: string) => string;

/** The tree with the texts of its blocks and references in another form. Titles, addresses and what a gap is called stay. */
export function mapWords(tree: DocumentTree, reword: Reword): DocumentTree {
  const { envelope, blocks } = tree;
  const references = envelope.references.map(({ label, value }) => ({ label, value: reword(value, '') }));
  return { ...tree, envelope: { ...envelope, references }, blocks: blocks.map((block) => mapBlock(block, reword)) };
}

function mapBlock(block: Block, reword: Reword): Block {
  const line = (content: readonly Inline[]) => mapLine(content, reword);
  const own = (text: string) => reword(text, '');
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: line(block.content) };
    case 'list':
      return mapList(block, line);
    case 'table':
      return { ...block, caption: own(block.caption), rows: block.rows.map((row) => mapRow(row, line)) };
    case 'keyValue':
      return { ...block, rows: block.rows.map((row) => ({ ...row, key: own(row.key), value: line(row.value) })) };
    case 'section':
    case 'notice':
      return { ...block, children: block.children.map((child) => mapBlock(child, reword)) };
    case 'answer':
      return { ...block, label: own(block.label), ...(block.help !== undefined && { help: own(block.help) }) };
    case 'signature':
      return block;
    case 'redacted':
      return { ...block, label: own(block.label), hjemmel: own(block.hjemmel) };
  }
}

type MapLine = (content: readonly Inline[]) => readonly Inline[];

function mapList(list: List, line: MapLine): List {
  const items = list.items.map((item) => ({
    ...item,
    content: line(item.content),
    ...(item.children && { children: mapList(item.children, line) }),
  }));
  return { ...list, items };
}

function mapRow(row: TableRow, line: MapLine): TableRow {
  return { ...row, cells: row.cells.map(line) };
}

function mapLine(content: readonly Inline[], reword: Reword): readonly Inline[] {
  return content.map((run, index) =>
    run.type === 'gap' ? run : { ...run, text: reword(run.text, inlineText(content.slice(0, index))) },
  );
}
