import { inflateSync } from 'node:zlib';
import { broken } from './broken.js';
import { unpredicted } from './predictor.js';
import { nameOf, type PdfStream } from './value.js';

/** No letter comes near it; a small file that claims to be huge stops here. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The bytes of a stream as they were before packing. Only what our files use, saved anew or not: nothing, or Flate. */
export function unpacked({ dict, raw }: PdfStream): Uint8Array {
  const filter = dict.entries.get('Filter');
  if (filter === undefined) return raw;
  const name = nameOf(Array.isArray(filter) && filter.length === 1 ? filter[0] : filter);
  if (name !== 'FlateDecode') throw broken('a stream is packed in an unknown way');
  const parameters = dict.entries.get('DecodeParms');
  return parameters === undefined ? inflated(raw) : unpredicted(inflated(raw), parameters);
}

function inflated(raw: Uint8Array): Uint8Array {
  try {
    return inflateSync(raw, { maxOutputLength: MOST_BYTES });
  } catch {
    throw broken('a stream cannot be unpacked');
  }
}
