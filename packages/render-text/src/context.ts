import type { Block } from '@hjemmel/tree';

/** What a handler knows about where its block stands. */
export interface Context {
  /** Characters in a line; 0 is without end. */
  readonly width: number;
  readonly blocks: (blocks: readonly Block[], context: Context) => string;
}

/** Joins the texts that are not empty. */
export function apart(texts: readonly string[], between: string): string {
  return texts.filter((text) => text !== '').join(between);
}
