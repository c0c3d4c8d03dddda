import { type DocumentTree, inlineText, visit } from '@hjemmel/tree';
import { DocxError } from '../docx-error.js';
import { showsWords } from '../printable.js';
import { blockName } from './block-name.js';

/** Throws DocxError for what a screen reader could not make sense of: headings that skip a level, a table whose head is empty. And for a table Word cannot hold. */
export function refuseUnreadable(tree: DocumentTree): void {
  let last = 0;
  for (const block of visit(tree.blocks)) {
    if (block.type === 'heading' && showsWords(inlineText(block.content))) {
      if (block.level > last + 1) throw skipped(blockName(block), block.level, last);
      last = block.level;
    }
    if (block.type === 'table' && block.columns.length > MOST_COLUMNS) {
      throw new DocxError('table-too-wide', `The table ${blockName(block)} has more columns than Word can hold.`);
    }
    if (block.type === 'table' && block.columns.length > 0 && !block.columns.some(({ header }) => showsWords(header))) {
      throw new DocxError('table-head', `The table ${blockName(block)} has no heads.`);
    }
  }
}

/** Word calls a file with more columns in a table damaged. */
const MOST_COLUMNS = 63;

function skipped(name: string, level: number, last: number): DocxError {
  return new DocxError('heading-order', `In the block ${name}: a heading of level ${level} follows level ${last}.`);
}
