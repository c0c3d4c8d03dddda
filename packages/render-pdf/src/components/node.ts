import type { ReactNode } from 'react';
import type { Line } from '../text/line.js';
import type { PlacedCell } from './set-cells.js';
import type { StackedText } from './stack.js';
import type { Style } from './style.js';
import type { Tag } from './tag.js';

interface NodeProps {
  readonly style?: Style;
  readonly tag?: Tag;
  /** False: stays on one page, unless it is taller than one. */
  readonly wrap?: boolean;
  /** Stays on one page when it is no taller than this, in points. */
  readonly wholeUpTo?: number;
  /** Begins on a new page. */
  readonly break?: boolean;
  /** No page ends between this and the next. */
  readonly keepWithNext?: boolean;
  /** No page ends between this and what is before. */
  readonly keepWithPrevious?: boolean;
  readonly children?: ReactNode;
}

export interface ViewProps extends NodeProps {
  /** Shown again, as an artifact, on each page that what stands beside it goes over to: a table head. */
  readonly repeat?: boolean;
  /** Texts that are set and placed already, in place of children. */
  readonly cells?: readonly PlacedCell[];
  /** Texts that are set already, one under the other, in place of children; each is a box among its holder's neighbours. */
  readonly texts?: readonly StackedText[];
  /** The bytes of a picture that fills the box: JPEG, or PNG without transparency. */
  readonly image?: Uint8Array;
}

export interface TextProps extends NodeProps {
  /** Already set; without them the words are set by react-pdf's own engine. */
  readonly lines?: readonly Line[];
}

/** React-pdf's own node types, with a tag. */
export const View = 'VIEW' as unknown as (props: ViewProps) => ReactNode;
export const Text = 'TEXT' as unknown as (props: TextProps) => ReactNode;
export const Page = 'PAGE' as unknown as (props: NodeProps & { readonly size: readonly [number] }) => ReactNode;
export const Document = 'DOCUMENT' as unknown as (props: { readonly children?: ReactNode }) => ReactNode;
