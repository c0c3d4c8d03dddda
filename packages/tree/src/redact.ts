import type { Block } from './block.js';
import type { DocumentTree } from './document-tree.js';
import { TreeError } from './tree-error.js';

/**
 * The copy for `rendition`: blocks it may not show become `redacted` blocks with their hjemmel. Pure; throws TreeError
 * when a mandatory block would have to go.
 */
export function redact(tree: DocumentTree, rendition: string): DocumentTree {
  return {
    ...tree,
    rendition,
    blocks: tree.blocks.map((block) => redactBlock(block, rendition, tree.labels.redacted)),
  };
}

function redactBlock(block: Block, rendition: string, label: string): Block {
  if (block.access && !block.access.renditions.includes(rendition)) {
    const id = block.id ?? block.source ?? block.type;
    if (block.mandatory)
      throw new TreeError('mandatory-redacted', id, `The mandatory block «${id}» cannot be redacted.`);
    return { type: 'redacted', label, hjemmel: block.access.hjemmel };
  }
  if (block.type !== 'section' && block.type !== 'notice') return block;
  return { ...block, children: block.children.map((child) => redactBlock(child, rendition, label)) };
}
