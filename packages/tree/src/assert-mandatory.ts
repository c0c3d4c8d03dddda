import type { DocumentTree } from './document-tree.js';
import { leaves } from './leaves.js';
import { TreeError } from './tree-error.js';
import { findBlock } from './visit.js';

/**
 * Throws TreeError unless every mandatory block stands whole and in order in `readBack`, the text a reader got from the
 * finished bytes alone. White space and hyphens are ignored, since formats break lines and words in their own ways.
 */
export function assertMandatory(tree: DocumentTree, readBack: string): void {
  const haystack = squeeze(readBack);
  for (const id of tree.mandatory) {
    const block = findBlock(tree, id);
    if (block?.mandatory !== true) {
      throw new TreeError('mandatory-missing', id, `The mandatory block «${id}» is not in the tree.`);
    }
    assertInOrder(haystack, [...leaves(block)].map(squeeze), id);
  }
}

function assertInOrder(haystack: string, needles: readonly string[], id: string): void {
  const first = needles[0] ?? '';
  // The block's first words may occur earlier in the letter too, so each occurrence is tried as its start.
  for (let start = haystack.indexOf(first); start >= 0; start = haystack.indexOf(first, start + 1)) {
    if (standsFrom(haystack, needles, start)) return;
  }
  throw new TreeError('mandatory-not-in-output', id, `The mandatory block «${id}» is not whole in the output.`);
}

function standsFrom(haystack: string, needles: readonly string[], start: number): boolean {
  let position = start;
  for (const needle of needles) {
    const found = haystack.indexOf(needle, position);
    if (found < 0 || found - position > SLACK) return false;
    position = found + needle.length;
  }
  return true;
}

/** List markers and page furniture may stand between two leaves, other text may not. */
const SLACK = 12;

function squeeze(value: string): string {
  return value.normalize('NFC').replace(/[\s\u00ad\u2010\u2011\u200b-]+/gu, '');
}
