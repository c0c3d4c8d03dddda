import { dressed, type Theme } from '@hjemmel/theme';
import { type DocumentTree, keepNumbers, type Rendered, rendered } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type WriteOptions, writeText } from './write-text.js';

export const mediaType = 'text/plain';

/** What printing needs besides the tree. */
export interface PrintOptions extends Omit<WriteOptions, 'footer'> {
  readonly theme: Theme;
}

/** Writes the letter, reads it back and returns it only when its mandatory blocks are whole; throws TreeError. */
export function printText(document: DocumentTree, options: PrintOptions): Rendered {
  const { letter: tree, theme } = dressed(document, options.theme);
  const bytes = new TextEncoder().encode(writeText(keepNumbers(tree), { ...options, footer: theme.footer ?? [] }));
  const readBack = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return rendered(tree, { bytes, mediaType, sha256: bytesToHex(sha256(bytes)), readBack });
}
