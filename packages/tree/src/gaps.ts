import type { Block, List } from './block.js';
import type { DocumentTree } from './document-tree.js';
import type { Gap, Inline } from './inline.js';
import { visit } from './visit.js';

/** Everything a tree still shows as missing, in reading order. */
export function gaps(tree: DocumentTree): readonly Gap[] {
  return [...visit(tree.blocks)].flatMap((block) => contents(block).flatMap(gapsIn));
}

function contents(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.content];
    case 'list':
      return listContents(block);
    case 'table':
      return block.rows.flatMap((row) => row.cells);
    case 'keyValue':
      return block.rows.map((row) => row.value);
    default:
      return [];
  }
}

function listContents(list: List): readonly (readonly Inline[])[] {
  return list.items.flatMap((item) => [item.content, ...(item.children ? listContents(item.children) : [])]);
}

function gapsIn(content: readonly Inline[]): readonly Gap[] {
  return content.filter((run): run is Gap => run.type === 'gap');
}
