import type { Block } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Dress, Type } from './dress.js';
import type { LoadedTypeface } from './typeface.js';

/** What a handler knows about where its block stands. */
export interface Context {
  readonly dress: Dress;
  readonly typeface: LoadedTypeface;
  /** Width in points for the block. */
  readonly room: number;
  /** Running text here. */
  readonly body: Type;
  /** Colour of headings here. */
  readonly headingColour: string;
  /** True inside a mandatory block, whose words must follow each other with nothing between. */
  readonly mandatory: boolean;
  /** True inside a framed block, where headings take less space. */
  readonly framed: boolean;
  readonly blocks: (blocks: readonly Block[], context: Context) => ReactNode;
}

/** Space between blocks, in points. */
export const blockGap = 8;
