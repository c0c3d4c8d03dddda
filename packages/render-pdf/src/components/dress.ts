import { type Logo, mix, type Theme } from '@hjemmel/theme';

export { mix } from '@hjemmel/theme';

/** Size and line height of one kind of text; the height is a multiple of the size. */
export interface Type {
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** Every kind of text in the letter, in points. */
export const types = {
  letterhead: { fontSize: 16, lineHeight: 1.2 },
  besideLogo: { fontSize: 14, lineHeight: 1.2 },
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
  readonly logo?: Logo | undefined;
  /** The sender's own lines at the foot of each page. */
  readonly footer: readonly string[];
}

/** A light mix of the text colour and the paper, for lines that carry no meaning. */
export function dressOf(theme: Theme): Dress {
  const { colours, logo, footer = [] } = theme;
  return { colours, hairline: mix(colours.text, colours.paper, 0.2), logo, footer };
}
