import type { Block } from './block.js';
import type { DocumentTree } from './document-tree.js';
import { TreeError } from './tree-error.js';
import { visit } from './visit.js';

/**
 * The copy for `rendition`: blocks it may not show become `redacted` blocks with their hjemmel. Pure; throws TreeError
 * when a mandatory block, or any part of one, would have to go.
 */
export function redact(tree: DocumentTree, rendition: string): DocumentTree {
  const copy: Copy = { rendition, label: tree.labels.redacted };
  return { ...tree, rendition, blocks: tree.blocks.map((block) => redactBlock(block, copy)) };
}

/** Whether a copy for `rendition` may show the block itself; its children have their own `access`. */
export function mayShow(block: Block, rendition: string): boolean {
  return block.access === undefined || block.access.renditions.includes(rendition);
}

interface Copy {
  readonly rendition: string;
  readonly label: string;
  /** The mandatory block we are inside. */
  readonly mandatory?: Block;
}

function redactBlock(block: Block, copy: Copy): Block {
  const mandatory = copy.mandatory ?? (block.mandatory === true ? block : undefined);
  if (block.access !== undefined && !mayShow(block, copy.rendition)) {
    const lost = mandatory ?? [...visit([block])].find((part) => part.mandatory === true);
    if (lost) throw mandatoryRedacted(lost);
    return { type: 'redacted', label: copy.label, hjemmel: block.access.hjemmel };
  }
  if (block.type !== 'section' && block.type !== 'notice') return block;
  const inner = mandatory === undefined ? copy : { ...copy, mandatory };
  return { ...block, children: block.children.map((child) => redactBlock(child, inner)) };
}

function mandatoryRedacted(block: Block): TreeError {
  const name = block.id ?? block.source ?? block.type;
  return new TreeError('mandatory-redacted', name, `The mandatory block «${name}» cannot be redacted.`);
}
