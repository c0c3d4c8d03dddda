import { type DocumentTree, leaves } from '@hjemmel/tree';
import { DocxError } from './docx-error.js';
import { blockName } from './preflight/block-name.js';
import { envelopeTexts } from './preflight/refuse-unprintable.js';
import { printable } from './printable.js';
import type { ReadBody } from './read/read-body.js';
import { type DocxReading, textOf } from './read/read-docx.js';

/** Throws DocxError unless every text of the tree stands in the file, in order; nothing is trusted to have been written. */
export function assertWhole(tree: DocumentTree, read: DocxReading, own: readonly string[] = []): void {
  const content = squeeze(textOf(read));
  let position = 0;
  const find = (text: string, what: string) => {
    const needle = squeeze(text);
    const found = content.indexOf(needle, position);
    if (found < 0) throw lost(what);
    position = found + needle.length;
  };
  if (tree.draft) find(tree.labels.draft, 'draft mark');
  for (const text of envelopeTexts(tree)) find(text, 'frame of the first page');
  for (const [index, block] of tree.blocks.entries()) {
    for (const leaf of leaves(block)) find(leaf, `block ${blockName(block, index)}`);
  }
  assertFurniture(tree, read, own);
}

function assertFurniture(tree: DocumentTree, { headers, footers }: DocxReading, own: readonly string[]): void {
  const draft = squeeze(tree.labels.draft);
  const holds = (part: ReadBody, text: string) => squeeze(textOf(part)).includes(text);
  if (tree.draft && (headers.length === 0 || !headers.every((part) => holds(part, draft)))) throw lost('draft mark');
  const foot = [`${tree.labels.lawVersion} ${tree.versions.law}`, ...own].map(squeeze);
  if (footers.length === 0 || !footers.every((part) => foot.every((line) => holds(part, line)))) {
    throw lost('foot of the pages');
  }
}

function lost(what: string): DocxError {
  return new DocxError('text-lost', `The ${what} is not whole in the file.`);
}

/** White space and marks say nothing about loss, since numbers are held together and lines are parted; nor do the brackets of a gap. */
function squeeze(value: string): string {
  return printable(value).replace(/[\s[\]\u200e]+/gu, '');
}
