import { dressed } from '@hjemmel/theme';
import { type DocumentTree, keepNumbers, type Rendered, rendered, visit } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { assertLocked } from './assert-locked.js';
import { assertWhole } from './assert-whole.js';
import { DocxError } from './docx-error.js';
import { mediaType } from './docx-renderer.js';
import { refuseUnprintable } from './preflight/refuse-unprintable.js';
import { refuseUnreadable } from './preflight/refuse-unreadable.js';
import { readDocx, textOf } from './read/read-docx.js';
import { type WriteOptions, writeDocx } from './write/write-docx.js';

/** Writes the letter, reads it back and returns it only when nothing is missing; throws TreeError or DocxError. */
export async function printDocx(document: DocumentTree, options: WriteOptions): Promise<Rendered> {
  const { letter: tree, theme } = dressed(document, options.theme);
  if (options.source) refuseSource(tree);
  refuseUnprintable(tree, theme.footer);
  refuseUnreadable(tree);
  const source = options.source && { ...options.source, versions: tree.versions };
  const bytes = await writeDocx(keepNumbers(tree), { ...options, source, theme });
  const read = readDocx(bytes);
  const output = rendered(tree, { bytes, mediaType, sha256: bytesToHex(sha256(bytes)), readBack: textOf(read) });
  assertWhole(tree, read, theme.footer);
  assertLocked(tree, read);
  return output;
}

/** Data would tell what this copy leaves out. */
function refuseSource(tree: DocumentTree): void {
  for (const block of visit(tree.blocks)) {
    if (block.type !== 'redacted') continue;
    throw new DocxError(
      'source-not-allowed',
      'Something is taken out of this copy, so its data may not be put into the file.',
    );
  }
}
