import { type Logo, logoBytes } from '@hjemmel/theme';
import type { Picture } from '../pieces/piece.js';
import { mm } from './sheet.js';

/** The logo at the size of a letterhead. */
export function logoPicture(logo: Logo): Picture {
  const { width, height, alt, mediaType } = logo;
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  const type = mediaType === 'image/png' ? 'png' : 'jpg';
  return { kind: 'picture', type, bytes: logoBytes(logo), alt, width: width * scale, height: height * scale };
}

const ROOM = { width: mm(32), height: mm(17) } as const;
