import { inlineText, type Table } from '@hjemmel/tree';
import type { LoadedTypeface } from '../fonts/typeface.js';
import { printable } from '../text/printable.js';
import type { Type } from './dress.js';

/**
 * Widths in points that fill `room`: every column gets its longest word (up to a limit), and the rest is shared by how much
 * text the columns hold.
 */
export function columnWidths(
  block: Table,
  room: number,
  padding: number,
  type: Type,
  typeface: LoadedTypeface,
): readonly number[] {
  const needs = block.columns.map((column, index) => {
    const bold = block.rowHeaders && index === 0;
    const cells = [
      need(column.header, true, type, typeface),
      ...block.rows.map((row) => need(inlineText(row.cells[index] ?? []), bold, type, typeface)),
    ];
    return { word: largest(cells, ({ word }) => word) + padding, line: largest(cells, ({ line }) => line) + padding };
  });
  return share(needs, room);
}

interface Need {
  /** The widest word. */
  readonly word: number;
  /** All the text on one line. */
  readonly line: number;
}

const WIDEST_WORD = 135;
const WIDEST_LINE = 460;
/** Points of air, so that neighbouring columns do not touch. */
const AIR = 7;

function need(value: string, bold: boolean, { fontSize }: Type, { width }: LoadedTypeface): Need {
  const words = printable(value)
    .split(/[ \n]/u)
    .map((word) => width(word, fontSize, bold));
  const spaces = (words.length - 1) * width(' ', fontSize, bold);
  return {
    word: Math.min(WIDEST_WORD, Math.max(...words) + AIR),
    line: Math.min(WIDEST_LINE, sum(words) + spaces + AIR),
  };
}

function largest(needs: readonly Need[], pick: (need: Need) => number): number {
  return needs.reduce((most, need) => Math.max(most, pick(need)), 0);
}

function share(needs: readonly Need[], room: number): readonly number[] {
  const words = sum(needs.map(({ word }) => word));
  const lines = sum(needs.map(({ line }) => line));
  if (words >= room) return needs.map(({ word }) => (word / words) * room);
  if (lines <= room) return needs.map(({ line }) => line + ((room - lines) * line) / lines);
  // Less than in proportion, so that one long cell does not starve the others.
  const wants = needs.map(({ word, line }) => Math.max(0, line - word) ** 0.85);
  const wanted = sum(wants);
  return needs.map(({ word }, index) => word + ((room - words) * (wants[index] ?? 0)) / wanted);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
