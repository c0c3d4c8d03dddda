import { deflateSync, inflateSync } from 'node:zlib';
import { type Logo, logoBytes } from '@hjemmel/theme';
import { type Chunk, COLOURS, chunksOf, GREY_ALPHA, SIGNATURE, unfiltered } from './png-parts.js';

const known = new WeakMap<Logo, Uint8Array>();

/** The logo as a picture that can be painted: what is transparent in it is laid on white paper. */
export function logoPicture(logo: Logo): Uint8Array {
  const picture = known.get(logo) ?? onPaper(logoBytes(logo));
  known.set(logo, picture);
  return picture;
}

/** The same bytes where nothing is transparent. */
function onPaper(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.readUInt16BE(0) === JPEG) return bytes;
  const chunks = chunksOf(file);
  const [head] = chunks.filter(({ type }) => type === 'IHDR').map(({ data }) => data);
  const clear = chunks.find(({ type }) => type === 'tRNS')?.data;
  const kind = head?.[9] ?? 0;
  if (!head || (clear === undefined && kind < GREY_ALPHA)) return bytes;
  if (kind === PALETTE) return written(chunks.flatMap((chunk) => paletteOnPaper(chunk, clear)));
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const rows = pixelsOnPaper(unfiltered(inflateSync(packed), head), head, clear);
  return written([
    { type: 'IHDR', data: opaqueHead(head) },
    { type: 'IDAT', data: deflateSync(rows, { level: 9 }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}

const JPEG = 0xffd8;
const PALETTE = 3;

function opaqueHead(head: Buffer): Buffer {
  const copy = Buffer.from(head);
  copy[8] = 8;
  copy[9] = COLOURS[head[9] ?? 0] === 1 ? 0 : 2;
  return copy;
}

function paletteOnPaper({ type, data }: Chunk, clear: Buffer | undefined): readonly Chunk[] {
  if (type === 'tRNS') return [];
  if (type !== 'PLTE') return [{ type, data }];
  return [{ type, data: data.map((value, at) => over(value, clear?.[Math.floor(at / 3)] ?? 255)) as Buffer }];
}

/** Rows of opaque pixels, none of them filtered. */
function pixelsOnPaper(rows: readonly Buffer[], head: Buffer, clear: Buffer | undefined): Buffer {
  const kind = head[9] ?? 0;
  const colours = COLOURS[kind] ?? 3;
  const step = colours + (kind >= GREY_ALPHA ? 1 : 0);
  const most = 2 ** (head[8] ?? 8) - 1;
  const key = clear && Array.from({ length: colours }, (_, at) => ((clear[at * 2 + 1] ?? 0) * 255) / most);
  return Buffer.concat(
    rows.map((row) => {
      const out = Buffer.alloc(1 + (row.length / step) * colours);
      for (let pixel = 0; pixel * step < row.length; pixel += 1) {
        const from = row.subarray(pixel * step, pixel * step + step);
        const isKey = key?.every((value, at) => value === from[at]) ?? false;
        const alpha = isKey ? 0 : kind >= GREY_ALPHA ? (from[colours] ?? 255) : 255;
        for (let at = 0; at < colours; at += 1) out[1 + pixel * colours + at] = over(from[at] ?? 0, alpha);
      }
      return out;
    }),
  );
}

/** `value` with `alpha` (0–255) over white. */
function over(value: number, alpha: number): number {
  return Math.round((value * alpha + 255 * (255 - alpha)) / 255);
}

/** For this package's own reader, which looks at no checksums. */
function written(chunks: readonly Chunk[]): Uint8Array {
  const parts = chunks.flatMap(({ type, data }) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return [size, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)];
  });
  return Buffer.concat([SIGNATURE, ...parts]);
}
