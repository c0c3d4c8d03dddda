import { type Block, type DocumentTree, leaves } from '@hjemmel/tree';
import { DocxError } from './docx-error.js';
import { blockName } from './preflight/block-name.js';
import { printable } from './printable.js';
import type { DocxReading } from './read/read-docx.js';

/** Throws DocxError unless every mandatory block stands in a locked content control that says why. */
export function assertLocked(tree: DocumentTree, { locks }: DocxReading): void {
  const closed = locks.filter(({ title }) => title.trim() !== '').map(({ text }) => squeeze(text));
  let from = 0;
  for (const block of outermost(tree.blocks)) {
    const words = [...leaves(block)].map(squeeze);
    const at = closed.findIndex((text, index) => index >= from && holds(text, words));
    if (at < 0) throw new DocxError('notice-unlocked', `The block ${blockName(block)} can be changed in the file.`);
    from = at + 1;
  }
}

function outermost(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.mandatory === true) return [block];
    return block.type === 'section' || block.type === 'notice' ? outermost(block.children) : [];
  });
}

function holds(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

function squeeze(value: string): string {
  return printable(value).replace(/[\s[\]\u200e]+/gu, '');
}
