import type { Line } from '../text/line.js';
import { type InlineTextProps, linesOf, tagOf } from './inline-text.js';
import type { Tag } from './tag.js';

/** Points of air inside a cell. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A text of a known width, set before layout. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly tag?: Tag | undefined;
  readonly width: number;
  /** What it asks for, with its inset. */
  readonly height: number;
  readonly inset: Inset;
  readonly align?: InlineTextProps['align'];
  /** Stays on one page, at its own height. */
  readonly whole: boolean;
}

export interface CellProps
  extends Pick<InlineTextProps, 'content' | 'context' | 'type' | 'tag' | 'bold' | 'colour' | 'align' | 'blank'> {
  readonly width: number;
  readonly inset?: Inset;
  readonly whole?: boolean;
}

const NO_INSET: Inset = { top: 0, right: 0, bottom: 0, left: 0 };

/** Sets the words in `width`, whatever room the context has. */
export function cell({ width, inset = NO_INSET, whole = false, ...words }: CellProps): Cell {
  const props = { ...words, context: { ...words.context, room: width - inset.left - inset.right } };
  const lines = linesOf(props);
  let height = inset.top + inset.bottom;
  for (const line of lines) height += line.box.height;
  return { lines, tag: tagOf(props), width, height, inset, align: props.align, whole };
}
