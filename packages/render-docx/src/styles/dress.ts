import { mix, type Theme, type ThemeColours } from '@hjemmel/theme';

/** Size and line height of one kind of text; the height is a multiple of the size. */
export interface Type {
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** Every kind of text in the letter, in points; Word knows half points only. */
export const types = {
  letterhead: { fontSize: 16, lineHeight: 1.2 },
  h1: { fontSize: 18, lineHeight: 1.2 },
  h2: { fontSize: 13, lineHeight: 1.25 },
  h3: { fontSize: 11, lineHeight: 1.3 },
  lead: { fontSize: 12, lineHeight: 1.4 },
  body: { fontSize: 11, lineHeight: 1.38 },
  table: { fontSize: 10, lineHeight: 1.3 },
  note: { fontSize: 9.5, lineHeight: 1.35 },
  address: { fontSize: 11, lineHeight: 1.2 },
  reference: { fontSize: 9.5, lineHeight: 1.3 },
  furniture: { fontSize: 8.5, lineHeight: 1.3 },
  returnLine: { fontSize: 7, lineHeight: 1.2 },
} as const satisfies Record<string, Type>;

/** Points a level of a list is indented by. */
export const LIST_INDENT = 18;

/** The theme as handlers want it. */
export interface Dress {
  readonly colours: ThemeColours;
  readonly typeface: string;
  /** Lines that carry no meaning: a light mix of the text colour and the paper. */
  readonly hairline: string;
}

export function dressOf({ colours, typeface }: Theme): Dress {
  return { colours, typeface, hairline: mix(colours.text, colours.paper, 0.2) };
}

/** A guess in points that is seldom too small; the real width is the reader's typeface's. */
export function widthOf(text: string, { fontSize }: Type, bold = false): number {
  return [...text].length * fontSize * (bold ? 0.52 : 0.49);
}
