import { inlineText, type KeyValue, type KeyValueRow } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { Edges, ParagraphPiece, Piece, Run } from '../pieces/piece.js';
import { printable, showsWords } from '../printable.js';
import { types, widthOf } from '../styles/dress.js';

/** One paragraph for each row, key and value parted by a tab: to a reader «key value», and no table that is none. */
export function keyValue({ rows }: KeyValue, context: Context): readonly Piece[] {
  const shown = rows.filter(({ key, value }) => showsWords(`${key}${inlineText(value)}`));
  const room = keyRoom(shown, context);
  return shown.flatMap((row, index) => {
    const look: Look = {
      ...(index > 0 && !context.framed && { edges: rule(context, index) }),
      ...(index === shown.length - 1 && { after: AFTER }),
      keepNext: isKept(index, shown.length),
    };
    return keyRow(row, room, context, look);
  });
}

type Look = Pick<ParagraphPiece, 'edges' | 'keepNext' | 'after'>;

function keyRow({ key, value }: KeyValueRow, room: number, context: Context, look: Look): readonly Piece[] {
  const keys = inlineRuns(key, context, { style: 'Sterk' });
  const values = inlineRuns(value, context);
  const hanging = { left: room, right: 0, hanging: room };
  if (values.length === 0 || isWide(key, room, context)) {
    // In a frame all begin at the same place.
    const under = { left: context.framed ? 0 : room, right: 0, hanging: 0 };
    return [
      ...paragraphOf('Opplysning', keys, { ...look, keepNext: values.length > 0, after: 0 }),
      ...paragraphOf('Opplysning', values, { indent: under, ...(look.after !== undefined && { after: look.after }) }),
    ];
  }
  return paragraphOf('Opplysning', [...keys, TAB, ...values], { ...look, indent: hanging });
}

const TAB: Run = { kind: 'tab' };
const GAP = 12;
/** Points below the last row. */
const AFTER = 9;

function keyRoom(rows: readonly KeyValueRow[], { room, body = types.body }: Context): number {
  const most = room * 0.38;
  const widths = rows.map(({ key }) => widthOf(printable(key), body, true) + GAP).filter((width) => width <= most);
  return Math.max(most / 2, ...widths);
}

/** A key that is no single line of its column has its value under it. */
function isWide(key: string, room: number, { body = types.body }: Context): boolean {
  const words = printable(key);
  return words.includes('\n') || widthOf(words, body, true) > room - GAP / 2;
}

/** The first two rows stay together, and the last two. */
function isKept(index: number, count: number): boolean {
  return count > 1 && (index === 0 || index === count - 2);
}

/** Neighbours with the very same edges would share one frame, so every other one differs by a little. */
function rule({ dress }: Context, index: number): Edges {
  return { top: { colour: dress.hairline, width: index % 2 === 0 ? 0.5 : 0.625, space: 3 } };
}
