import type { Block } from '@hjemmel/tree';
import type { Html } from './html.js';

/** What a handler knows about where its block stands. */
export interface Context {
  /** BCP 47, of the text around. */
  readonly language: string;
  /** Place in the tree, unique and free of words, so that ids can be made of it. */
  readonly place: string;
  /** How far headings are moved down, 0 in a page of the letter's own. */
  readonly headingShift: number;
  /** The id a heading here must have, because something is named by it. */
  readonly headingId?: string;
  readonly blocks: (blocks: readonly Block[], context: Context) => Html;
}
