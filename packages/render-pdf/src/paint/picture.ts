import { inflateSync } from 'node:zlib';
import { PdfError } from '../pdf-error.js';

/** A picture as it is put into a file: entries of its dictionary, and data that is packed already. */
export interface Picture {
  readonly entries: string;
  readonly data: Uint8Array;
}

/** JPEG in grey or RGB, or PNG without transparency; throws PdfError for anything else, also what is broken. */
export function readPicture(bytes: Uint8Array): Picture {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    if (buffer.readUInt16BE(0) === 0xffd8) return jpeg(buffer);
    if (buffer.subarray(0, 8).equals(PNG)) return png(buffer);
  } catch (cause) {
    if (PdfError.isInstance(cause)) throw cause;
    throw new PdfError('image-unusable', 'A picture is broken.', { cause });
  }
  throw new PdfError('image-unusable', 'A picture is neither JPEG nor PNG.');
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function dictionary(width: number, height: number, space: string, bits: number, filter: string): string {
  return `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent ${bits}${filter}`;
}

function refuse(what: string): never {
  throw new PdfError('image-unusable', `A picture ${what}.`);
}

/** Walks the segments to the frame header, which tells size and colours. */
function jpeg(bytes: Buffer): Picture {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) refuse('is cut off');
  let at = 2;
  while (true) {
    const marker = bytes.readUInt16BE(at);
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (frame) break;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  const [bits, height, width, colours] = [
    bytes[at + 4] ?? 0,
    bytes.readUInt16BE(at + 5),
    bytes.readUInt16BE(at + 7),
    bytes[at + 9],
  ];
  if (colours !== 1 && colours !== 3) refuse('is neither grey nor RGB');
  const space = colours === 1 ? '/DeviceGray' : '/DeviceRGB';
  return { entries: dictionary(width, height, space, bits, '/Filter/DCTDecode'), data: bytes };
}

const COLOURS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1 };

/** A PNG's own packing is one PDF knows, so its data goes in as it is. */
function png(bytes: Buffer): Picture {
  const chunks = chunksOf(bytes);
  const of = (type: string) => chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  const head = of('IHDR')[0] ?? refuse('is broken');
  const [width, height, bits, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8] ?? 0, head[9] ?? 0];
  const colours = COLOURS[kind];
  if (colours === undefined || of('tRNS').length > 0) refuse('is transparent; give one on a ground of its own');
  if (head[12] !== 0) refuse('is interlaced');
  const data = Buffer.concat(of('IDAT'));
  if (inflateSync(data).length !== (Math.ceil((width * colours * bits) / 8) + 1) * height) refuse('is cut off');
  const space =
    kind === 3 ? indexed(of('PLTE')[0] ?? refuse('has no palette')) : kind === 0 ? '/DeviceGray' : '/DeviceRGB';
  const filter = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${colours}/BitsPerComponent ${bits}/Columns ${width}>>`;
  return { entries: dictionary(width, height, space, bits, filter), data };
}

function indexed(palette: Buffer): string {
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${palette.toString('hex')}>]`;
}

function chunksOf(bytes: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const found: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
}
