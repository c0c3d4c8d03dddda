import type { Signature } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { ParagraphPiece, Piece } from '../pieces/piece.js';
import type { ParagraphStyle } from '../styles/style-ids.js';

/** Kept on one page; with neither date nor form there is a line to sign on. */
export function signature({ role, name, date, form }: Signature, context: Context): readonly Piece[] {
  const { body: _, ...plain } = context;
  const unsigned = date === undefined && form === undefined;
  const field = (style: ParagraphStyle, words = '', look: Partial<ParagraphPiece> = {}) =>
    paragraphOf(style, inlineRuns(words, plain), look);
  const fields = [
    ...field('Signaturrolle', role, unsigned ? toSign(context) : {}),
    ...field('Signaturnavn', name),
    ...field('Signatur', date),
    ...field('Merknad', form, { after: 0 }),
  ];
  return fields.map((piece, index) => (index < fields.length - 1 ? { ...piece, keepNext: true } : piece));
}

/** Points. */
const WIDTH = 260;

function toSign({ room, dress }: Context): Partial<ParagraphPiece> {
  return {
    indent: { left: 0, right: Math.max(0, room - WIDTH), hanging: 0 },
    edges: { bottom: { colour: dress.colours.muted, width: 0.75, space: 28 } },
    after: 3,
  };
}
