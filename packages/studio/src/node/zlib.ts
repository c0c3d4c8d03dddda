import { deflate, Inflate, type InflateOptions } from 'pako';

/** Bytes a packed part may become, as `maxOutputLength` says. */
interface Limit {
  readonly maxOutputLength?: number;
}

export function deflateSync(data: Uint8Array, { level = 6 }: { readonly level?: number } = {}): Buffer {
  return Buffer.from(deflate(data, { level: level as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 }));
}

export const inflateSync = (data: Uint8Array, limit: Limit = {}): Buffer => inflated(data, {}, limit);
export const inflateRawSync = (data: Uint8Array, limit: Limit = {}): Buffer => inflated(data, { raw: true }, limit);

/** Unpacks piece by piece, so that a small file that becomes a huge one stops at the limit. */
function inflated(data: Uint8Array, options: InflateOptions, { maxOutputLength = 2 ** 31 }: Limit): Buffer {
  const stream = new Inflate(options);
  const chunks: Uint8Array[] = [];
  let size = 0;
  stream.onData = (chunk) => {
    size += chunk.length;
    if (size > maxOutputLength) throw new RangeError('The unpacked data are too large.');
    chunks.push(chunk as Uint8Array);
  };
  stream.push(data, true);
  if (stream.err) throw new Error('The data cannot be unpacked.');
  return Buffer.concat(chunks);
}
