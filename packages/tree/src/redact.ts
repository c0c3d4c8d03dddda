import type { Block } from './block.js';
import type { DocumentTree } from './document-tree.js';
import { TreeError } from './tree-error.js';
import { visit } from './visit.js';

/**
 * The copy for `rendition`: blocks it may not show become `redacted` blocks with their hjemmel, one where several stand side
 * by side on the same ground, so that nobody can count them. Pure; throws TreeError when a mandatory block, or any part of
 * one, would have to go.
 */
export function redact(tree: DocumentTree, rendition: string): DocumentTree {
  const copy: Copy = { rendition, label: tree.labels.redacted };
  return { ...tree, rendition, blocks: redactBlocks(tree.blocks, copy) };
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

function redactBlocks(blocks: readonly Block[], copy: Copy): readonly Block[] {
  return blocks.map((block) => redactBlock(block, copy)).filter((block, index, all) => !isAgain(block, all[index - 1]));
}

function isAgain(block: Block, before: Block | undefined): boolean {
  return block.type === 'redacted' && before?.type === 'redacted' && block.hjemmel === before.hjemmel;
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
  return { ...block, children: redactBlocks(block.children, inner) };
}

function mandatoryRedacted(block: Block): TreeError {
  const name = block.id ?? block.source ?? block.type;
  return new TreeError('mandatory-redacted', name, `The mandatory block «${name}» cannot be redacted.`);
}
