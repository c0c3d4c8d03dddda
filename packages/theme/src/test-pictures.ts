import { deflateSync } from 'node:zlib';

/** A PNG of `width` × `height` in one colour; `changes` go into its head: bits, colour type, interlacing. */
export function png(width = 80, height = 80, { bits = 8, kind = 2, interlaced = 0 } = {}): Uint8Array {
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[kind] ?? 3;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, kind, 0, 0, interlaced], 8);
  const rows = Buffer.alloc((1 + Math.ceil((width * channels * bits) / 8)) * height, 0x55);
  for (let row = 0; row < height; row += 1) rows[row * (rows.length / height)] = 0;
  const palette = kind === 3 ? [chunk('PLTE', Buffer.from([0x11, 0x22, 0x33, 0xff, 0xff, 0xff]))] : [];
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', head), ...palette, chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

/** The heads of a JPEG with so many colours; no pixels a viewer could show. */
export function jpeg(width = 80, height = 80, colours = 3, bits = 8): Uint8Array {
  const frame = Buffer.alloc(8 + colours * 3);
  frame.writeUInt16BE(frame.length, 0);
  frame.set([bits, height >> 8, height & 255, width >> 8, width & 255, colours], 2);
  return new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    ...frame,
    0xff,
    0xda,
    0,
    2,
    1,
    2,
    3,
    0xff,
    0xd9,
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(typed.length + 8);
  out.writeUInt32BE(data.length, 0);
  typed.copy(out, 4);
  out.writeUInt32BE(crc(typed), typed.length + 4);
  return out;
}

function crc(bytes: Uint8Array): number {
  const sum = bytes.reduce((before, byte) => {
    let next = before ^ byte;
    for (let bit = 0; bit < 8; bit += 1) next = (next >>> 1) ^ (next & 1 ? 0xedb88320 : 0);
    return next;
  }, 0xffffffff);
  return (sum ^ 0xffffffff) >>> 0;
}
