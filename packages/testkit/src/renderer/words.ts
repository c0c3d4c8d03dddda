import { type DocumentTree, leaves } from '@hjemmel/tree';
import { demand } from '../case.js';

/** Letters and signs alone: white space, hyphens at line ends and signs without shape differ from format to format. */
export function squeezed(value: string): string {
  return value
    .normalize('NFC')
    .replace(/-\s*\n\s*/gu, '')
    .replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\u2010\u2011-]/gu, '');
}

/** Every text of the tree stands in what was read; running text stands in the tree's order too. */
export function assertWords(tree: DocumentTree, read: string): void {
  const text = squeezed(read);
  let place = 0;
  for (const block of tree.blocks) {
    for (const leaf of leaves(block)) {
      const words = squeezed(leaf);
      demand(text.includes(words), `A text of a block «${block.type}» is not in the file.`);
      if (!['paragraph', 'heading', 'list'].includes(block.type)) continue;
      const found = text.indexOf(words, place);
      demand(found >= 0, `A text of a block «${block.type}» stands before its place.`);
      place = found + words.length;
    }
  }
}
