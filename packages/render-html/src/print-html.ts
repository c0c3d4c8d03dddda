import { type DocumentTree, type Rendered, rendered } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readHtml } from './read-html.js';
import { type WriteOptions, writeHtml } from './write-html.js';

export const mediaType = 'text/html';

/** Writes the letter, reads it back and returns it only when its mandatory blocks are whole; throws TreeError or HtmlError. */
export function printHtml(tree: DocumentTree, options: WriteOptions): Rendered {
  const bytes = new TextEncoder().encode(writeHtml(tree, options));
  return rendered(tree, { bytes, mediaType, sha256: bytesToHex(sha256(bytes)), readBack: readHtml(bytes) });
}
