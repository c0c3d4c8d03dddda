import type { ParagraphStyle } from '../styles/style-ids.js';
import type { ParagraphPiece, Piece, Run } from './piece.js';

/** A paragraph; nothing when no run shows anything, so that no empty paragraph stands there for space. */
export function paragraphOf(
  style: ParagraphStyle,
  runs: readonly Run[],
  look: Omit<ParagraphPiece, 'kind' | 'style' | 'runs'> = {},
): readonly ParagraphPiece[] {
  const shows = runs.some((run) => run.kind !== 'tab' && (run.kind !== 'words' || run.text.trim() !== ''));
  return shows ? [{ kind: 'paragraph', style, runs, ...look }] : [];
}

/** Changes each paragraph outside of tables; `index` counts them, `last` is the index of the last. */
export function mapParagraphs(
  pieces: readonly Piece[],
  change: (paragraph: ParagraphPiece, index: number, last: number) => ParagraphPiece,
): readonly Piece[] {
  const last = count(pieces) - 1;
  let index = 0;
  const map = (piece: Piece): Piece => {
    if (piece.kind === 'table') return piece;
    if (piece.kind === 'locked') return { ...piece, pieces: piece.pieces.map(map) };
    index += 1;
    return change(piece, index - 1, last);
  };
  return pieces.map(map);
}

function count(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'locked' ? count(piece.pieces) : piece.kind === 'paragraph' ? 1 : 0),
    0,
  );
}
