import type { Block } from '@hjemmel/tree';
import type { Piece } from './pieces/piece.js';
import type { Dress, Type } from './styles/dress.js';

/** What a handler knows about where its block stands. */
export interface Context {
  readonly dress: Dress;
  /** BCP 47, of the text around. */
  readonly language: string;
  /** Width in points for the block. */
  readonly room: number;
  /** Running text here, where it is another than the style's. */
  readonly body?: Type;
  /** Colour of headings here, where it is another than the style's. */
  readonly headingColour?: string;
  /** True inside a frame, whose edges all paragraphs share. */
  readonly framed: boolean;
  /** True inside a block that is locked already. */
  readonly locked: boolean;
  /** A number no other ordered list of the document has. */
  readonly nextList: () => number;
  /** A number no other framed block has. */
  readonly nextFrame: () => number;
  readonly blocks: (blocks: readonly Block[], context: Context) => readonly Piece[];
}
