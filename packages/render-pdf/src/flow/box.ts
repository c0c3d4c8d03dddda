import type { Tag } from '../components/tag.js';
import type { LayoutStyle } from '../layout/layout-node.js';
import type { Line } from '../text/line.js';

/** What a page is made of: a laid-out node, or the part of one that stands on this page. */
export interface Box {
  readonly kind: 'text' | 'column' | 'row';
  /** From the left edge of the page. */
  readonly x: number;
  /** From the top of the parent. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly inset: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly border: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly style: LayoutStyle;
  readonly tag?: Tag | undefined;
  readonly lines: readonly Line[];
  readonly children: readonly Box[];
  readonly image?: Uint8Array | undefined;
  /** Stays on one page. */
  readonly whole: boolean;
  readonly breakBefore: boolean;
  readonly keepWithNext: boolean;
  readonly keepWithPrevious: boolean;
  readonly repeat: boolean;
  /** True on a table head that is shown again. */
  readonly again: boolean;
}
