import { isColour } from './colour.js';
import { contrastFailures, type Ground } from './contrast.js';
import { objectAt, type Report } from './fields.js';
import { defaultTheme, type ThemeColours } from './theme.js';

/** What each colour is called in the file. */
export const COLOUR_NAMES: Readonly<Record<keyof ThemeColours, string>> = {
  text: 'tekst',
  muted: 'dempet',
  accent: 'aksent',
  brand: 'profil',
  paper: 'papir',
  surface: 'flate',
  emergency: 'alarm',
};

const GROUND_NAMES: Readonly<Record<Ground, string>> = {
  paper: 'papir',
  surface: 'flate',
  alarm: 'flaten bak alarm',
  sheet: 'hvitt ark',
};

const KEYS = Object.keys(COLOUR_NAMES) as readonly (keyof ThemeColours)[];

/** The colours given over the default ones, every pair of them far enough apart; `profil` follows `aksent`. */
export function readColours(value: unknown, path: string, report: Report): ThemeColours | undefined {
  if (value === undefined) return defaultTheme.colours;
  const fields = objectAt(value, path, Object.values(COLOUR_NAMES), report);
  if (!fields) return undefined;
  const given = KEYS.filter((key) => fields[COLOUR_NAMES[key]] !== undefined);
  const wrong = given.filter((key) => !isColour(fields[COLOUR_NAMES[key]]));
  for (const key of wrong) report('farge', `${path}/${COLOUR_NAMES[key]}`);
  if (wrong.length > 0) return undefined;
  const own = Object.fromEntries(given.map((key) => [key, `${fields[COLOUR_NAMES[key]]}`.toLowerCase()]));
  const { accent = defaultTheme.colours.accent } = own;
  const colours = { ...defaultTheme.colours, brand: accent, ...own };
  reportContrast(colours, path, report);
  return colours;
}

function reportContrast(colours: ThemeColours, path: string, report: Report): void {
  for (const { foreground, background, colour, ground, ratio, required } of contrastFailures(colours)) {
    report('kontrast', `${path}/${COLOUR_NAMES[foreground]}`, {
      farge: COLOUR_NAMES[foreground],
      fargekode: colour,
      bakgrunn: GROUND_NAMES[background],
      bakgrunnskode: ground,
      // Rounded down, so that a pair just under the bar does not look as if it met it.
      forhold: Math.floor(ratio * 100) / 100,
      krav: required,
    });
  }
}
