import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/** What happens to a document after it was signed, and a fagsystem's own data, are no part of what was signed. */
const NOT_CONTENT = new Set(['signatur', 'underretning', 'status', 'sistEndret', 'utvidelser']);

/** SHA-256 (64 hexadecimal digits) over what a signature covers, canonised by RFC 8785. */
export function contentHash(document: object): string {
  const content = Object.entries(document)
    .filter(([key]) => !NOT_CONTENT.has(key))
    .map(([key, value]) => [key, key === 'klagerett' ? withoutLastDays(value) : value]);
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(Object.fromEntries(content)))));
}

// The last day to appeal is known only when the letter has come forward, after the signature.
function withoutLastDays(klagerett: unknown): unknown {
  if (!Array.isArray(klagerett)) return klagerett;
  return klagerett.map((entry: { klagefrist?: object } | null) => {
    if (typeof entry?.klagefrist !== 'object' || entry.klagefrist === null) return entry;
    const { sisteDag: _, ...klagefrist } = entry.klagefrist as { sisteDag?: unknown };
    return { ...entry, klagefrist };
  });
}
