import type { ThemeColours } from './theme.js';

/** WCAG 2.2 contrast ratio (1–21) of two `#rrggbb` colours. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

export interface ContrastFailure {
  readonly foreground: keyof ThemeColours;
  readonly background: keyof ThemeColours;
  readonly ratio: number;
}

const PAIRS: readonly (readonly [keyof ThemeColours, keyof ThemeColours])[] = (
  ['text', 'muted', 'accent', 'emergency'] as const
).flatMap((foreground) => [[foreground, 'paper'] as const, [foreground, 'surface'] as const]);

/** The pairs of a theme under 4.5:1, the bar for running text (WCAG 2.2 SC 1.4.3). */
export function contrastFailures(colours: ThemeColours): readonly ContrastFailure[] {
  return PAIRS.map(([foreground, background]) => ({
    foreground,
    background,
    ratio: contrast(colours[foreground], colours[background]),
  })).filter(({ ratio }) => ratio < 4.5);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
