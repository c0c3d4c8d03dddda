import type { Block } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { LoadedTypeface } from '../fonts/typeface.js';
import type { Syllables } from '../text/break-word.js';
import type { Dress, Type } from './dress.js';

/** What a handler knows about where its block stands. */
export interface Context {
  readonly dress: Dress;
  readonly typeface: LoadedTypeface;
  /** BCP 47, of the text around. */
  readonly language: string;
  /** Parts long words. */
  readonly syllables: Syllables;
  /** Width in points for the block. */
  readonly room: number;
  /** Running text here. */
  readonly body: Type;
  /** Colour of headings here. */
  readonly headingColour: string;
  /** True inside a framed block, where headings take less space. */
  readonly framed: boolean;
  /** With `gap`, the points its holder sets between its children, neighbouring texts cost layout no more than one. */
  readonly blocks: (blocks: readonly Block[], context: Context, gap?: number) => ReactNode;
}

/** Space between blocks, in points. */
export const blockGap = 8;
