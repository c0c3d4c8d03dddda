import { objectAt, type Report, required, textAt } from './fields.js';
import { fromBase64, type Logo, toBase64 } from './logo.js';
import { pictureFacts } from './picture-facts.js';

/** Bytes of a file named in a theme, from the theme's own folder; undefined when there is none. */
export type ThemeFile = (name: string) => Uint8Array | undefined;

/** Bytes; the logo goes with every letter. */
const LARGEST = 300_000;
/** Pixels; fewer would be blurred at the height of a letterhead. */
const LOWEST = 60;
const LONGEST_ALT = 200;

/** A logo that is a picture, small enough, and told in words. */
export function readLogo(value: unknown, path: string, file: ThemeFile, report: Report): Logo | undefined {
  if (value === undefined) return undefined;
  const fields = objectAt(value, path, ['fil', 'data', 'alt'], report);
  if (!fields) return undefined;
  const alt = textAt(required(fields, 'alt', path, report), `${path}/alt`, LONGEST_ALT, report);
  if ((fields.fil === undefined) === (fields.data === undefined)) return report('logo-kilde', path);
  const bytes =
    fields.fil === undefined
      ? dataOf(fields.data, `${path}/data`, report)
      : fileOf(fields.fil, `${path}/fil`, file, report);
  const picture = bytes && pictureOf(bytes, fields.fil === undefined ? `${path}/data` : `${path}/fil`, report);
  return picture && alt !== undefined ? { ...picture, alt } : undefined;
}

function dataOf(value: unknown, path: string, report: Report): Uint8Array | undefined {
  const bytes = typeof value === 'string' ? fromBase64(value) : undefined;
  return bytes ?? report('logo-ikke-bilde', path);
}

function fileOf(value: unknown, path: string, file: ThemeFile, report: Report): Uint8Array | undefined {
  const name = fileName(value, path, report);
  return name === undefined ? undefined : (file(name) ?? report('fil-mangler', path, { fil: name }));
}

/** A file beside the theme or below it; never one outside its folder. */
export function fileName(value: unknown, path: string, report: Report): string | undefined {
  const name = textAt(value, path, 200, report);
  if (name === undefined) return undefined;
  const parts = name.split('/');
  const inside = !/[\\:]/u.test(name) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
  return inside ? name : report('filnavn', path);
}

function pictureOf(bytes: Uint8Array, path: string, report: Report): Omit<Logo, 'alt'> | undefined {
  const facts = pictureFacts(bytes);
  if (typeof facts === 'string') return report(`logo-${facts}`, path);
  if (bytes.length > LARGEST) {
    return report('logo-for-stor', path, { stoerrelse: Math.ceil(bytes.length / 1000), plass: LARGEST / 1000 });
  }
  const { width, height } = facts;
  if (height < LOWEST) return report('logo-for-liten', path, { bredde: width, hoeyde: height, minst: LOWEST });
  return { ...facts, data: toBase64(bytes) };
}
