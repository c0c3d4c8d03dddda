import type { Theme } from '@hjemmel/theme';
import { DocxError } from '../docx-error.js';
import type { Picture } from '../pieces/piece.js';
import { mm } from './sheet.js';

/** A kommune's own picture in the letterhead, as themes have it. */
interface Logo {
  /** Base64 of a PNG or JPEG. */
  readonly data: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A theme that has a picture and lines of its own; both may be absent. */
export type FullTheme = Theme & { readonly logo?: Logo; readonly footer?: readonly string[] };

/** The logo at the size of a letterhead. Throws DocxError for one without words and for one that is no picture. */
export function logoOf({ logo }: FullTheme): Picture | undefined {
  if (!logo) return undefined;
  const alt = logo.alt.trim();
  if (alt === '') throw new DocxError('missing-alt', "The theme's «logo.alt» does not say what the picture shows.");
  const bytes = Uint8Array.from(Buffer.from(logo.data, 'base64'));
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0) {
    throw new DocxError('image-unusable', "The theme's «logo.data» is no whole PNG or JPEG.");
  }
  const scale = Math.min(ROOM.width / size.width, ROOM.height / size.height);
  return { kind: 'picture', bytes, alt, type: size.type, width: size.width * scale, height: size.height * scale };
}

const ROOM = { width: mm(32), height: mm(15) } as const;

interface Size {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

const PNG = '89504e470d0a1a0a';

function pngSize(bytes: Uint8Array): Size | undefined {
  const file = Buffer.from(bytes);
  const whole = file.length > 57 && file.subarray(-8, -4).toString('latin1') === 'IEND';
  if (!whole || file.subarray(0, 8).toString('hex') !== PNG || file.subarray(12, 16).toString('latin1') !== 'IHDR') {
    return undefined;
  }
  return { type: 'png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Walks the segments to the frame header. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  const file = Buffer.from(bytes);
  if (file.length < 20 || file.readUInt16BE(0) !== 0xffd8 || file.readUInt16BE(file.length - 2) !== 0xffd9) {
    return undefined;
  }
  let at = 2;
  while (at + 9 < file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'jpg', height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    }
    at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}
