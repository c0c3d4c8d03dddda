import type { ReceiveRefusal } from '@hjemmel/adapter';
import { type DropFile, isPlainName } from '@hjemmel/adapter';
import { inflateSync } from 'fflate';

import { refuse } from './refusal.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

const MOST_FILES = 200;
/** Text and PDF pack far less; only a bomb packs more. */
const HIGHEST_RATIO = 200;
const SMALL = 1024 * 1024;

/** The files of a zip, none of it unpacked before names and declared sizes are judged. Never throws. */
export function readZip(bytes: Uint8Array, maxBytes: number): readonly DropFile[] | ReceiveRefusal {
  if (bytes.length > maxBytes) return refuse('for-stor');
  const entries = zipDirectory(bytes, MOST_FILES);
  if (!entries) return refuse('oedelagt', 'zip');
  const refusal = judged(entries, maxBytes);
  if (refusal) return refusal;
  const files: DropFile[] = [];
  for (const entry of entries) {
    const unpacked = unpack(entry);
    if (!unpacked) return refuse('oedelagt', 'zip');
    files.push({ name: entry.name, bytes: unpacked });
  }
  return files;
}

function judged(entries: readonly ZipEntry[], maxBytes: number): ReceiveRefusal | undefined {
  if (entries.some(({ name }) => !isPlainName(name))) return refuse('farlig', 'filnavn');
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) return refuse('farlig', 'samme-navn');
  if (entries.reduce((sum, { size }) => sum + size, 0) > maxBytes) return refuse('for-stor');
  const bomb = entries.some(({ size, packed }) => size > SMALL && size > packed.length * HIGHEST_RATIO);
  return bomb ? refuse('farlig', 'zip-bombe') : undefined;
}

/** One byte more room than declared, so that a file that is longer than it says is seen. */
function unpack({ method, packed, size }: ZipEntry): Uint8Array | undefined {
  if (method === 0) return packed.length === size ? packed : undefined;
  if (method !== 8) return undefined;
  try {
    const unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return unpacked.length === size ? unpacked : undefined;
  } catch {
    return undefined;
  }
}
