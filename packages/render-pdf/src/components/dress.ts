import type { Theme } from '@hjemmel/theme';

/** Size and line height of one kind of text; the height is a multiple of the size. */
export interface Type {
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** Every kind of text in the letter, in points. */
export const types = {
  letterhead: { fontSize: 16, lineHeight: 1.2 },
  h1: { fontSize: 18, lineHeight: 1.2 },
  h2: { fontSize: 13, lineHeight: 1.25 },
  h3: { fontSize: 11, lineHeight: 1.3 },
  lead: { fontSize: 12, lineHeight: 1.4 },
  body: { fontSize: 10.8, lineHeight: 1.4 },
  table: { fontSize: 9.8, lineHeight: 1.32 },
  note: { fontSize: 9.3, lineHeight: 1.35 },
  address: { fontSize: 10.8, lineHeight: 1.2 },
  reference: { fontSize: 9.3, lineHeight: 1.3 },
  furniture: { fontSize: 8.3, lineHeight: 1.3 },
  returnLine: { fontSize: 6.8, lineHeight: 1.2 },
} as const satisfies Record<string, Type>;

/** The theme as handlers want it. */
export interface Dress {
  readonly colours: Theme['colours'];
  /** Hairlines between rows. */
  readonly hairline: string;
}

/** A light mix of the text colour and the paper, for lines that carry no meaning. */
export function dressOf(theme: Theme): Dress {
  return { colours: theme.colours, hairline: mix(theme.colours.text, theme.colours.paper, 0.2) };
}

/** `share` of `colour` on `ground`; both `#rrggbb`. */
export function mix(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((value) => Number.parseInt(value.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(under + (over - under) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
