import type { Block } from './block.js';
import type { DocumentTree } from './document-tree.js';
import type { Inline } from './inline.js';

/** Every block in reading order, parents before their children. */
export function* visit(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'section' || block.type === 'notice') yield* visit(block.children);
  }
}

export function findBlock(tree: DocumentTree, id: string): Block | undefined {
  for (const block of visit(tree.blocks)) if (block.id === id) return block;
  return undefined;
}

/** The words of inline content as one string; a gap gives its label. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((run) => (run.type === 'gap' ? run.label : run.text)).join('');
}
