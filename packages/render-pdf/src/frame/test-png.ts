import { deflateSync } from 'node:zlib';

/** A PNG two pixels wide: its colour type, bits, packed rows (each with its filter first), and other parts. Without checksums. */
export function pngOf(
  kind: number,
  bits: number,
  rows: readonly (readonly number[])[],
  more: Readonly<Record<string, readonly number[]>> = {},
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(2, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([bits, kind], 8);
  const parts = Object.entries(more).map(([type, data]) => part(type, Buffer.from(data)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([signature, part('IHDR', head), ...parts, part('IDAT', data), part('IEND', Buffer.alloc(0))]);
}

function part(type: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}
