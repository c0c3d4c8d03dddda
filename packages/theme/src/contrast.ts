import { channels, mix } from './colour.js';
import type { ThemeColours } from './theme.js';

/** WCAG 2.2 contrast ratio (1–21) of two `#rrggbb` colours. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What a colour is seen on: two of the theme's own, the tint behind an emergency, and a sheet from a printer. */
export type Ground = 'paper' | 'surface' | 'alarm' | 'sheet';

export interface ContrastFailure {
  readonly foreground: keyof ThemeColours;
  readonly background: Ground;
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
  readonly required: number;
}

/** WCAG 2.2 SC 1.4.3, running text, and SC 1.4.11, what is not text. */
const TEXT = 4.5;
const LINES = 3;

const GROUNDS: readonly Ground[] = ['paper', 'surface', 'alarm', 'sheet'];
const WORDS = ['text', 'muted', 'accent', 'emergency'] as const;

const PAIRS: readonly (readonly [keyof ThemeColours, Ground, number])[] = [
  ...WORDS.flatMap((foreground) => GROUNDS.map((ground) => [foreground, ground, TEXT] as const)),
  ['brand', 'paper', LINES],
  ['brand', 'sheet', LINES],
];

/** The pairs of a theme under their bar: 4.5:1 for what is read, 3:1 for what only shows. Colours must be `#rrggbb`. */
export function contrastFailures(colours: ThemeColours): readonly ContrastFailure[] {
  return PAIRS.map(([foreground, background, required]) => {
    const [colour, ground] = [colours[foreground], groundOf(background, colours)];
    return { foreground, background, colour, ground, ratio: contrast(colour, ground), required };
  }).filter(({ ratio, required }) => ratio < required);
}

function groundOf(background: Ground, { paper, surface, emergency }: ThemeColours): string {
  if (background === 'sheet') return '#ffffff';
  return background === 'alarm' ? mix(emergency, paper, DARKEST_TINT) : background === 'paper' ? paper : surface;
}

/** The darkest tint any renderer lays behind an emergency. */
const DARKEST_TINT = 0.1;

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((channel) => linear(channel / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
