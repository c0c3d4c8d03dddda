import { inlineText, type Table } from '@hjemmel/tree';
import { printable } from './printable.js';
import { types, widthOf } from './styles/dress.js';

/** Points for each column: room for its longest word first, the rest by how much it has to say. */
export function columnWidths({ columns, rows }: Table, room: number): readonly number[] {
  const texts = columns.map(({ header }, column) => [
    { text: printable(header), bold: true },
    ...rows.map(({ cells }) => ({ text: printable(inlineText(cells[column] ?? [])), bold: column === 0 })),
  ]);
  const least = texts.map((column) =>
    fitting(
      column.map(({ text, bold }) => longestWord(text, bold)),
      room * MOST,
    ),
  );
  const wanted = texts.map((column, index) =>
    Math.max(
      least[index] ?? 0,
      fitting(
        column.map(({ text, bold }) => widthOf(text, types.table, bold)),
        room * 2,
      ),
    ),
  );
  return shared(least, wanted, room);
}

/** Whoever lacks the typeface gets another, often a wider one. */
const SLACK = 1.12;
/** Points at both sides of a cell. */
const PADDING = 11;
const NARROWEST = 24;
/** Of the room, for one word. */
const MOST = 0.46;

function fitting(widths: readonly number[], most: number): number {
  const widest = widths.reduce((so, width) => Math.max(so, width), 0);
  return Math.min(most, Math.max(NARROWEST, widest + PADDING));
}

function longestWord(text: string, bold: boolean): number {
  return text.split(/[\s\u00ad]+/u).reduce((most, word) => Math.max(most, SLACK * widthOf(word, types.table, bold)), 0);
}

function shared(least: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  const [needed, asked] = [sum(least), sum(wanted)];
  if (needed >= room) return least.map((width) => (width * room) / needed);
  const more = wanted.map((width, index) => Math.sqrt(Math.max(0, width - (least[index] ?? 0))));
  const all = sum(more);
  const spare = Math.max(0, room - needed);
  if (all === 0 || asked === 0) return least.map((width) => (width * room) / needed);
  return least.map((width, index) => width + (spare * (more[index] ?? 0)) / all);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
