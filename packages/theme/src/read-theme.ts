import { type Fields, objectAt, type Report, required, textAt, textsAt } from './fields.js';
import { readColours } from './read-colours.js';
import { fileName, readLogo, type ThemeFile } from './read-logo.js';
import { defaultTheme, type Theme, type ThemeAddress, type ThemeOwner } from './theme.js';
import type { ThemeFinding } from './theme-finding.js';

export type ThemeReading =
  | { readonly ok: true; readonly theme: Theme }
  | { readonly ok: false; readonly findings: readonly ThemeFinding[] };

/** Every field a theme file may have. */
export const THEME_FIELDS = [
  '$schema',
  'navn',
  'ogsaaKalt',
  'organisasjonsnummer',
  'logo',
  'farger',
  'skrift',
  'adresse',
  'bunntekst',
] as const;

/** Characters in a line that fits its place. */
const ROOM = { name: 80, addressLine: 60, contact: 60, footerLine: 70, family: 60 } as const;

/**
 * A theme from the value in its JSON file, or everything that is wrong with it; never throws. `file` gives the logo when the
 * theme names it by file.
 */
export function readTheme(value: unknown, { file = () => undefined }: { file?: ThemeFile } = {}): ThemeReading {
  const findings: ThemeFinding[] = [];
  const report: Report = (messageId, path, params = {}) => void findings.push({ messageId, path, params });
  const theme = themeOf(value, file, report);
  return theme && findings.length === 0 ? { ok: true, theme } : { ok: false, findings };
}

function themeOf(value: unknown, file: ThemeFile, report: Report): Theme | undefined {
  const fields = objectAt(value, '', THEME_FIELDS, report);
  if (!fields) return undefined;
  const owner = ownerOf(fields, report);
  const colours = readColours(fields.farger, '/farger', report);
  const typeface = typefaceOf(fields.skrift, report);
  const logo = readLogo(fields.logo, '/logo', file, report);
  const address = addressOf(fields.adresse, report);
  const footer = textsAt(fields.bunntekst, '/bunntekst', { most: 2, longest: ROOM.footerLine }, report);
  if (!owner || !colours) return undefined;
  return {
    colours,
    ...typeface,
    owner,
    ...(logo && { logo }),
    ...(address && { address }),
    ...(footer.length > 0 && { footer }),
  };
}

function ownerOf(fields: Fields, report: Report): ThemeOwner | undefined {
  const name = textAt(required(fields, 'navn', '', report), '/navn', ROOM.name, report);
  const others = textsAt(fields.ogsaaKalt, '/ogsaaKalt', { most: 5, longest: ROOM.name }, report);
  const number = fields.organisasjonsnummer;
  const known = typeof number === 'string' && /^\d{9}$/u.test(number) ? number : undefined;
  if (number !== undefined && known === undefined) report('organisasjonsnummer', '/organisasjonsnummer');
  if (name === undefined) return undefined;
  return { names: [name, ...others], ...(known !== undefined && { organisasjonsnummer: known }) };
}

function typefaceOf(value: unknown, report: Report): Pick<Theme, 'typeface' | 'fontFiles'> {
  const { typeface } = defaultTheme;
  if (value === undefined) return { typeface };
  const fields = objectAt(value, '/skrift', ['familie', 'normal', 'fet'], report) ?? {};
  const family = textAt(required(fields, 'familie', '/skrift', report), '/skrift/familie', ROOM.family, report);
  const files = { regular: fields.normal, bold: fields.fet };
  if (files.regular === undefined && files.bold === undefined) return { typeface: family ?? typeface };
  const regular = fileName(required(fields, 'normal', '/skrift', report), '/skrift/normal', report);
  const bold = fileName(required(fields, 'fet', '/skrift', report), '/skrift/fet', report);
  const both = regular !== undefined && bold !== undefined;
  return { typeface: family ?? typeface, ...(both && { fontFiles: { regular, bold } }) };
}

function addressOf(value: unknown, report: Report): ThemeAddress | undefined {
  if (value === undefined) return undefined;
  const fields = objectAt(value, '/adresse', ['linjer', 'telefon', 'nettsted'], report);
  if (!fields) return undefined;
  const lines = textsAt(fields.linjer, '/adresse/linjer', { most: 4, longest: ROOM.addressLine }, report);
  const phone = textAt(fields.telefon, '/adresse/telefon', ROOM.contact, report);
  const web = textAt(fields.nettsted, '/adresse/nettsted', ROOM.contact, report);
  return { lines, ...(phone !== undefined && { phone }), ...(web !== undefined && { web }) };
}
