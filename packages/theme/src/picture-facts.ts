/** What a picture file says of itself. */
export interface PictureFacts {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** Why a file cannot stand in a letter. */
export type PictureFault = 'svg' | 'annet-format' | 'ikke-bilde' | 'oedelagt' | 'interlace' | 'dybde' | 'farger';

/** GIF, BMP, TIFF, WebP, AVIF and HEIC, by their first letters. */
const OTHER_PICTURE = /^(?:GIF8|BM|II\*|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:avi|hei|mif))/su;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the heads of a PNG or JPEG and proves that nothing is cut off; a fault for anything else. Never throws. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | PictureFault {
  try {
    if (PNG.every((byte, at) => bytes[at] === byte)) return png(bytes);
    if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpeg(bytes);
  } catch {
    return 'oedelagt';
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  if (OTHER_PICTURE.test(start)) return 'annet-format';
  return /<svg[\s>]/u.test(start) ? 'svg' : 'ikke-bilde';
}

interface Chunk {
  readonly type: string;
  readonly data: DataView;
}

function png(bytes: Uint8Array): PictureFacts | PictureFault {
  const chunks = chunksOf(bytes);
  const has = (type: string) => chunks.some((chunk) => chunk.type === type);
  const head = chunks[0];
  if (head?.type !== 'IHDR' || !has('IDAT') || !has('IEND')) return 'oedelagt';
  const [width, height] = [head.data.getUint32(0), head.data.getUint32(4)];
  const [bits, kind, interlaced] = [head.data.getUint8(8), head.data.getUint8(9), head.data.getUint8(12)];
  if (width === 0 || height === 0 || ![0, 2, 3, 4, 6].includes(kind)) return 'oedelagt';
  if (kind === 3 && !has('PLTE')) return 'oedelagt';
  if (interlaced !== 0) return 'interlace';
  return bits > 8 ? 'dybde' : { mediaType: 'image/png', width, height };
}

/** Throws where the file ends too soon or a chunk is not what its checksum says. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Chunk[] = [];
  let at = PNG.length;
  while (found.at(-1)?.type !== 'IEND') {
    const length = view.getUint32(at);
    const typed = bytes.subarray(at + 4, at + 8 + length);
    if (crc(typed) !== view.getUint32(at + 8 + length)) throw new RangeError('checksum');
    found.push({
      type: String.fromCharCode(...typed.subarray(0, 4)),
      data: new DataView(bytes.buffer, bytes.byteOffset + at + 8, length),
    });
    at += 12 + length;
  }
  return found;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Walks the segments to the frame header, which tells size and colours. */
function jpeg(bytes: Uint8Array): PictureFacts | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(bytes.length - 2) !== 0xffd9) return 'oedelagt';
  let at = 2;
  while (!isFrame(view.getUint16(at))) {
    if (view.getUint8(at) !== 0xff) return 'oedelagt';
    at += 2 + view.getUint16(at + 2);
  }
  const [bits, height, width, colours] = [
    view.getUint8(at + 4),
    view.getUint16(at + 5),
    view.getUint16(at + 7),
    view.getUint8(at + 9),
  ];
  if (width === 0 || height === 0) return 'oedelagt';
  if (bits !== 8) return 'dybde';
  return colours === 1 || colours === 3 ? { mediaType: 'image/jpeg', width, height } : 'farger';
}

function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}
