import { mix } from '@hjemmel/theme';
import type { Notice } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { mapParagraphs } from '../pieces/paragraphs.js';
import type { Edge, ParagraphPiece, Piece } from '../pieces/piece.js';
import { type Dress, LIST_INDENT, types } from '../styles/dress.js';

/** A frame, a ground and a bar at the left, of paragraphs, so that its heading shows in the navigation pane; an emergency has a stronger frame and larger text. */
export function notice({ tone, children }: Notice, context: Context): readonly Piece[] {
  const look = lookOf(tone, context.dress, context.nextFrame());
  const urgent = tone === 'emergency';
  const inner: Context = {
    ...context,
    framed: true,
    room: context.room - look.left - look.right,
    ...(urgent && { body: types.lead, headingColour: context.dress.colours.emergency }),
  };
  const pieces = context.blocks(children, inner);
  const short = lettersIn(pieces) < SHORT;
  return mapParagraphs(pieces, (paragraph, index, last) => framed(paragraph, { look, index, last, short })).map(
    (piece) => (piece.kind === 'table' ? { ...piece, indent: piece.indent + look.left } : piece),
  );
}

/** Letters; a longer one may go over a page end. */
const SHORT = 900;

interface FrameLook {
  readonly ground: string;
  readonly bar: Edge;
  readonly line: Edge;
  /** Points from the edge of the text around, bar and space included. */
  readonly left: number;
  readonly right: number;
}

/** Two frames of one kind that meet would become one, so every other has a slightly other line. */
function lookOf(tone: Notice['tone'], { colours }: Dress, number: number): FrameLook {
  const urgent = tone === 'emergency';
  const colour = urgent
    ? colours.emergency
    : tone === 'important'
      ? colours.accent
      : mix(colours.muted, colours.paper, 0.5);
  return {
    ground: urgent ? mix(colours.emergency, colours.paper, 0.04) : colours.surface,
    bar: { colour, width: urgent ? 6 : 4, space: 9 },
    line: { colour, width: (urgent ? 1.5 : 0.75) + (number % 2) / 8, space: 9 },
    left: urgent ? 15 : 13,
    right: urgent ? 10.5 : 9.75,
  };
}

interface Place {
  readonly look: FrameLook;
  readonly index: number;
  readonly last: number;
  readonly short: boolean;
}

function framed(paragraph: ParagraphPiece, { look, index, last, short }: Place): ParagraphPiece {
  const { left = 0, right = 0, hanging = 0 } = paragraph.indent ?? listIndent(paragraph);
  return {
    ...paragraph,
    // All begin at the same place, or the frame would have a step at each list.
    indent: {
      left: left + look.left,
      right: right + look.right,
      hanging: left > hanging && hanging > 0 ? left : hanging,
    },
    // The very same edges for all: neighbours then share one frame.
    edges: { top: look.line, right: look.line, bottom: look.line, left: look.bar, ...paragraph.edges },
    ground: look.ground,
    before: index === 0 ? 10 : 0,
    after: index === last ? 14 : paragraph.numbering && !paragraph.after ? 3 : 6,
    keepNext: index < last && (short || paragraph.keepNext === true || paragraph.style.startsWith('Overskrift')),
  };
}

function listIndent({ numbering }: ParagraphPiece): Partial<NonNullable<ParagraphPiece['indent']>> {
  return numbering ? { left: (numbering.level + 1) * LIST_INDENT, hanging: LIST_INDENT } : {};
}

function lettersIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'table') return sum + SHORT;
    if (piece.kind === 'locked') return sum + lettersIn(piece.pieces);
    return sum + piece.runs.reduce((length, run) => length + (run.kind === 'words' ? run.text.length : 0), 0);
  }, 0);
}
