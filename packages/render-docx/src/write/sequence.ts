import { type Block, compileWith, type Handlers } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { mapParagraphs } from '../pieces/paragraphs.js';
import type { ParagraphPiece, Piece } from '../pieces/piece.js';

/** Blocks one after the other; a mandatory one is locked, with all that it holds. */
export function blockSequence(handlers: Handlers<Context, readonly Piece[]>): Context['blocks'] {
  const render = compileWith(handlers);
  const one = (block: Block, context: Context): readonly Piece[] => {
    if (block.mandatory !== true || context.locked) return render(block, context);
    const pieces = render(block, { ...context, locked: true });
    return pieces.length === 0 ? [] : [{ kind: 'locked', tag: block.id ?? block.type, pieces }];
  };
  return (blocks, context) =>
    blocks.flatMap((block, index) => {
      const pieces = one(block, context);
      return belongsBefore(block, blocks[index + 1]) ? keptWithNext(pieces) : pieces;
    });
}

/** A list stands on the page where it is introduced, and a signature where what it signs ends. */
function belongsBefore(block: Block, next: Block | undefined): boolean {
  return (block.type === 'paragraph' && next?.type === 'list') || beginsWithSignature(next);
}

function beginsWithSignature(block: Block | undefined): boolean {
  if (block?.type === 'section') return beginsWithSignature(block.children[0]);
  return block?.type === 'signature';
}

function keptWithNext(pieces: readonly Piece[]): readonly Piece[] {
  return mapParagraphs(pieces, (paragraph, index, last) =>
    index < last ? paragraph : { ...paragraph, keepNext: true },
  );
}

/** Points after a table, which has no space of its own. */
const AFTER_TABLE = 10;

/** Space after tables, and something between two that Word would otherwise make into one. */
export function spaced(pieces: readonly Piece[]): readonly Piece[] {
  let afterTable = false;
  const space = (piece: Piece): readonly Piece[] => {
    if (piece.kind === 'locked') return [{ ...piece, pieces: piece.pieces.flatMap(space) }];
    const after = afterTable;
    afterTable = piece.kind === 'table';
    if (!after) return [piece];
    return piece.kind === 'table' ? [PARTING, piece] : [{ ...piece, before: Math.max(piece.before ?? 0, AFTER_TABLE) }];
  };
  return pieces.flatMap(space);
}

const PARTING: ParagraphPiece = { kind: 'paragraph', style: 'Tabelltekst', runs: [] };

/** The first paragraph begins `points` below the edge of the text. */
export function lowered(pieces: readonly Piece[], points: number): readonly Piece[] {
  if (!holdsText(pieces[0])) return [{ ...PARTING, before: points }, ...pieces];
  return mapParagraphs(pieces, (paragraph, index) => (index === 0 ? { ...paragraph, before: points } : paragraph));
}

function holdsText(piece: Piece | undefined): boolean {
  if (piece?.kind === 'locked') return holdsText(piece.pieces[0]);
  return piece?.kind === 'paragraph';
}
