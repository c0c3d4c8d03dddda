import type { List } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { ParagraphPiece, Piece } from '../pieces/piece.js';

/** Real lists: every ordered one counts by itself, and deeper levels are marked in another way. */
export function list(block: List, context: Context): readonly Piece[] {
  const items = listAt(block, context, 0);
  return items.map((piece, index) => (index === items.length - 1 ? { ...piece, after: AFTER } : piece));
}

/** Points below the last item. */
const AFTER = 8;

/** Word has nine levels; what lies deeper stands at the last. */
const DEEPEST = 8;

function listAt({ ordered, items }: List, context: Context, depth: number): readonly ParagraphPiece[] {
  const level = Math.min(depth, DEEPEST);
  const numbering = ordered ? { list: context.nextList(), level } : { level };
  const style = ordered ? 'Nummerertliste' : 'Punktliste';
  return items.flatMap(({ content, children }) => [
    ...paragraphOf(style, inlineRuns(content, context), { numbering }),
    ...(children ? listAt(children, context, depth + 1) : []),
  ]);
}
