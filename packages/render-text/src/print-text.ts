import { type DocumentTree, type Rendered, rendered } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type WriteOptions, writeText } from './write-text.js';

export const mediaType = 'text/plain';

/** Writes the letter, reads it back and returns it only when its mandatory blocks are whole; throws TreeError. */
export function printText(tree: DocumentTree, options: WriteOptions): Rendered {
  const bytes = new TextEncoder().encode(writeText(tree, options));
  const readBack = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return rendered(tree, { bytes, mediaType, sha256: bytesToHex(sha256(bytes)), readBack });
}
