import type { Tag } from '../components/tag.js';
import type { PdfFont, ShapedWord } from '../fonts/pdf-font.js';

/** Words in one dress. */
export interface Run {
  readonly text: string;
  readonly font: PdfFont;
  readonly size: number;
  /** `#rrggbb` */
  readonly colour: string;
  readonly underline?: 'solid' | 'dashed';
  /** Colour behind the words. */
  readonly ground?: string;
  /** Where the words lead; `tag` is then a Link. */
  readonly href?: string;
  /** An element of its own inside the paragraph: a link, a language. */
  readonly tag?: Tag;
}

/** A word, a space or a hyphen on a line. */
export interface Piece {
  readonly run: Run;
  readonly word: ShapedWord;
  /** In points. */
  readonly width: number;
  /** What the piece is read as when that is not what it shows: a hyphen that was put in. */
  readonly actual?: string;
}

/** One line of text. `box` and `xAdvance` are what react-pdf's layout measures a text by. */
export interface Line {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Without the space at its end. */
  readonly xAdvance: number;
  /** From the top of the line to its baseline. */
  readonly baseline: number;
  readonly pieces: readonly Piece[];
}
