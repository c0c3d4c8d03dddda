import { type Answer, strong } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { ParagraphPiece, Piece } from '../pieces/piece.js';

/** The question, boxes to tick and lines to write on, in the file or on paper; kept on one page. */
export function answer({ label, help, lines, choices = [] }: Answer, context: Context): readonly Piece[] {
  const { body: _, ...plain } = context;
  const pieces = [
    ...paragraphOf('Brdtekst', inlineRuns([strong(label)], context), { after: 0 }),
    ...paragraphOf('Merknad', inlineRuns(help ?? '', plain), { after: 2 }),
    ...choiceRows(choices).flatMap((row) => paragraphOf('Brdtekst', inlineRuns(row, context), { after: 0 })),
    ...Array.from({ length: lines }, (_line, index) => ruled(index, context)),
  ];
  const last = pieces.length - 1;
  return pieces.map((piece, index) => (index < last ? { ...piece, keepNext: true } : { ...piece, after: AFTER }));
}

/** Boxes to tick, as many beside each other as the longest leaves room for: a form is no longer than it must be. */
export function choiceRows(choices: readonly string[]): readonly string[] {
  const longest = Math.max(...choices.map(({ length }) => length));
  const columns = Math.max(1, Math.min(MOST, Math.floor(ROOM / (longest + APART))));
  if (columns === 1) return choices.map((choice) => `☐ ${choice}`);
  const boxes = choices.map((choice) => `☐ ${choice}`.replaceAll(' ', '\u00a0'));
  return boxes.flatMap((_, index) =>
    index % columns === 0 ? [boxes.slice(index, index + columns).join('\u2003 ')] : [],
  );
}

const MOST = 4;
/** Letters in a line of the text, and what a box and the space after it take of them. */
const ROOM = 84;
const APART = 6;

/** Points below the last line. */
const AFTER = 8;

/** A space to write at; neighbours of one width would share a frame, and the lines between them would go. */
function ruled(index: number, { dress }: Context): ParagraphPiece {
  const width = index % 2 === 0 ? 0.5 : 0.75;
  const edges = { bottom: { colour: dress.colours.muted, width, space: 1 } };
  return {
    kind: 'paragraph',
    style: 'Brdtekst',
    runs: [{ kind: 'words', text: '\u00a0' }],
    edges,
    before: 6,
    after: 0,
  };
}
