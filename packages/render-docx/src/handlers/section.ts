import type { Section } from '@hjemmel/tree';
import type { Context } from '../context.js';
import type { Piece } from '../pieces/piece.js';

/** Its blocks, one after the other. */
export function section({ children }: Section, context: Context): readonly Piece[] {
  return context.blocks(children, context);
}
