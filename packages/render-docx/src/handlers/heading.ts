import type { Heading } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { Piece } from '../pieces/piece.js';

/** The level of the tree is the level of the style, so that it shows in the navigation pane. */
export function heading({ level, content }: Heading, { body: _, ...context }: Context): readonly Piece[] {
  const colour = context.headingColour && { colour: context.headingColour };
  return paragraphOf(`Overskrift${level}`, inlineRuns(content, context, { ...colour }));
}
