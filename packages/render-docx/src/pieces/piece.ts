import type { CharacterStyle, ParagraphStyle } from '../styles/style-ids.js';

/** A run of words; texts are printable already, `\n` breaks the line. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly style?: CharacterStyle;
  /** BCP 47, where it is another than the document's. */
  readonly lang?: string;
  /** `#rrggbb`. */
  readonly colour?: string;
  /** Points. */
  readonly size?: number;
  /** Where to, in ASCII. */
  readonly href?: string;
}

export interface Tab {
  readonly kind: 'tab';
}

/** The number of the page, or of all pages. */
export interface Field {
  readonly kind: 'field';
  readonly field: 'page' | 'pages';
}

export interface Picture {
  readonly kind: 'picture';
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type Run = Words | Tab | Field | Picture;

/** A line beside a paragraph; sizes in points. */
export interface Edge {
  readonly colour: string;
  readonly width: number;
  /** To the text; at most 31. */
  readonly space: number;
  readonly dashed?: boolean;
}

export type Edges = { readonly [side in 'top' | 'right' | 'bottom' | 'left']?: Edge };

/** Points. With `hanging` the first line begins that much to the left of the others. */
export interface Indent {
  readonly left: number;
  readonly right: number;
  readonly hanging: number;
}

/** Where on the page a paragraph stands, in points from the top left; neighbours with the same frame stand in it together. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
  /** `list` tells ordered lists apart; an unordered one has none. */
  readonly numbering?: { readonly list?: number; readonly level: number };
  readonly indent?: Indent;
  readonly edges?: Edges;
  /** Ground colour, `#rrggbb`. */
  readonly ground?: string;
  readonly frame?: Frame;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** A tab stop at the right edge, in points. */
  readonly rightTab?: number;
  readonly align?: 'end' | 'center';
  readonly keepNext?: boolean;
}

export interface TablePiece {
  readonly kind: 'table';
  /** Says what the table is about, to those who do not see it. */
  readonly title: string;
  /** Points, one for each column. */
  readonly widths: readonly number[];
  readonly indent: number;
  readonly head: readonly ParagraphPiece[];
  readonly rows: readonly (readonly ParagraphPiece[])[];
  readonly rowHeaders: boolean;
}

/** Pieces that nobody can change in Word; `tag` is the block's id. */
export interface LockedPiece {
  readonly kind: 'locked';
  readonly tag: string;
  readonly pieces: readonly Piece[];
}

export type Piece = ParagraphPiece | TablePiece | LockedPiece;
