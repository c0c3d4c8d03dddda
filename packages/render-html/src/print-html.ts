import { dressed } from '@hjemmel/theme';
import { type DocumentTree, keepNumbers, type Rendered, rendered } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readHtml } from './read-html.js';
import { type WriteOptions, writeHtml } from './write-html.js';

export const mediaType = 'text/html';

/** Writes the letter, reads it back and returns it only when its mandatory blocks are whole; throws TreeError. */
export function printHtml(document: DocumentTree, options: WriteOptions): Rendered {
  const { letter: tree, theme } = dressed(document, options.theme);
  const bytes = new TextEncoder().encode(writeHtml(keepNumbers(tree), { ...options, theme }));
  return rendered(tree, { bytes, mediaType, sha256: bytesToHex(sha256(bytes)), readBack: readHtml(bytes) });
}
