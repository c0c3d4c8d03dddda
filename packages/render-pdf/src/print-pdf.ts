import { createHash } from 'node:crypto';
import { dressed } from '@hjemmel/theme';
import { type DocumentTree, keepNumbers, type Rendered, rendered, visit } from '@hjemmel/tree';
import { assertWhole } from './assert-whole.js';
import { loadTypeface, type PdfTypeface } from './fonts/typeface.js';
import { PdfError } from './pdf-error.js';
import { refuseUnprintable } from './preflight/refuse-unprintable.js';
import { readBack } from './read-back.js';
import { type WriteOptions, writePdf } from './write-pdf.js';

/** What printing needs besides the tree. */
export interface PrintOptions extends Omit<WriteOptions, 'typeface'> {
  readonly fonts: readonly PdfTypeface[];
}

export const mediaType = 'application/pdf';

/** Writes the letter, reads it back and returns it only when nothing is missing; throws TreeError or PdfError. */
export async function printPdf(document: DocumentTree, options: PrintOptions): Promise<Rendered> {
  const { letter: tree, theme } = dressed(document, options.theme);
  if (options.source) refuseSource(tree);
  const typeface = await loadTypeface(theme.typeface, options.fonts);
  refuseUnprintable(tree, typeface, theme.footer);
  const source = options.source && { ...options.source, versions: tree.versions };
  const bytes = await writePdf(keepNumbers(tree), { ...options, theme, source, typeface });
  const read = readBack(bytes);
  const output = rendered(tree, { bytes, mediaType, sha256: sha256(bytes), readBack: read.content });
  assertWhole(tree, read, theme.footer);
  return output;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Data would tell what this copy leaves out. */
function refuseSource(tree: DocumentTree): void {
  for (const block of visit(tree.blocks)) {
    if (block.type !== 'redacted') continue;
    throw new PdfError(
      'source-not-allowed',
      'Something is taken out of this copy, so its data may not be put into the file.',
    );
  }
}
