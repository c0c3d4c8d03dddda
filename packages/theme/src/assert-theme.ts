import { COLOUR_NAMES } from './read-colours.js';
import { readTheme } from './read-theme.js';
import type { Theme, ThemeColours } from './theme.js';
import { ThemeError } from './theme-finding.js';
import { themeMessage } from './theme-message.js';

const proved = new WeakSet<Theme>();

/** Throws ThemeError for a theme made by hand that `readTheme` would have refused: contrast, a logo that is none, a text. */
export function assertTheme(theme: Theme): void {
  if (proved.has(theme)) return;
  const reading = readTheme(fileOf(theme), { file: () => undefined });
  if (!reading.ok) {
    const [first] = reading.findings;
    const said = first ? `${first.path}: ${themeMessage(first, 'en')}` : '';
    throw new ThemeError(`The theme cannot be used. ${said}`, reading.findings);
  }
  proved.add(theme);
}

/** The theme as its file would say it. One that nobody owns gets a name that is never shown. */
function fileOf({ colours, typeface, fontFiles, owner, logo, address, footer }: Theme): unknown {
  const names = owner?.names ?? (logo || address || footer ? [] : ['–']);
  const keys = Object.keys(COLOUR_NAMES) as readonly (keyof ThemeColours)[];
  return {
    navn: names[0],
    ogsaaKalt: names.slice(1),
    organisasjonsnummer: owner?.organisasjonsnummer,
    farger: Object.fromEntries(keys.map((key) => [COLOUR_NAMES[key], colours[key] ?? null])),
    skrift: { familie: typeface, normal: fontFiles?.regular, fet: fontFiles?.bold },
    ...(logo && { logo: { data: logo.data, alt: logo.alt } }),
    ...(address && { adresse: { linjer: address.lines, telefon: address.phone, nettsted: address.web } }),
    bunntekst: footer ?? [],
  };
}
