import { type DocumentTree, leaves } from '@hjemmel/tree';
import { PdfError } from './pdf-error.js';
import { envelopeTexts } from './preflight/refuse-unprintable.js';
import type { PdfText } from './read-back.js';
import { printable } from './text/printable.js';

/** Throws PdfError unless every text of the tree stands in the PDF, in order; nothing is trusted to have been painted. */
export function assertWhole(tree: DocumentTree, read: PdfText, footer: readonly string[] = []): void {
  const content = squeeze(read.content);
  let position = 0;
  for (const [index, block] of tree.blocks.entries()) {
    for (const leaf of leaves(block)) {
      const needle = squeeze(leaf);
      const found = content.indexOf(needle, position);
      if (found < 0) throw lost(`block «${block.id ?? block.source ?? `${block.type} ${index}`}»`);
      position = found + needle.length;
    }
  }
  assertFrame(tree, read.pages);
  if (read.pages.some((page) => footer.some((line) => !squeeze(page).includes(squeeze(line))))) throw lost('footer');
  if (read.stray.trim() !== '') throw lost('structure around some text');
}

function assertFrame(tree: DocumentTree, pages: readonly string[]): void {
  const first = squeeze(pages[0] ?? '');
  if (envelopeTexts(tree).some((text) => !first.includes(squeeze(text)))) throw lost('frame of the first page');
  const draft = squeeze(tree.labels.draft);
  if (tree.draft && pages.some((page) => !squeeze(page).includes(draft))) throw lost('draft mark');
}

function lost(what: string): PdfError {
  return new PdfError('text-lost', `The ${what} is not whole in the PDF.`);
}

/** White space and hyphens say nothing about loss, since lines are broken between and inside words. */
function squeeze(value: string): string {
  const plain = UNUSUAL.test(value) ? printable(value).normalize('NFKC') : value;
  return plain.replace(/[\s\u2010\u2011\u200b-]+/gu, '');
}

/** Whatever may be written in two ways: all but letters and signs that stand for themselves in NFKC. */
const UNUSUAL = /[^\n\x20-\x7e§«»\xc0-\u0131\u2013\u2022]/u;
