import type { Redacted } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { Edge, Piece } from '../pieces/piece.js';

/** A dashed frame with a dark bar: something stood here, and this is why it does not. */
export function redacted({ label, hjemmel }: Redacted, { body: _, ...context }: Context): readonly Piece[] {
  const { text, muted } = context.dress.colours;
  const dashed: Edge = { colour: muted, width: 1, space: 6, dashed: true };
  const sides = { left: { colour: text, width: 6, space: 7 }, right: dashed };
  const indent = { left: 13, right: 7, hanging: 0 };
  return [
    ...paragraphOf('Sladdet', inlineRuns(label, context), { indent, edges: { top: dashed, ...sides }, keepNext: true }),
    ...paragraphOf('Sladdetgrunn', inlineRuns(hjemmel, context), { indent, edges: { ...sides, bottom: dashed } }),
  ];
}
