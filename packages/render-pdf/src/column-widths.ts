import type { Table } from '@hjemmel/tree';
import type { Type } from './dress.js';
import { printedWords } from './inline-text.js';
import { printable } from './printable.js';
import type { LoadedTypeface } from './typeface.js';

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
      ...block.rows.map((row) => need(printedWords(row.cells[index] ?? []), bold, type, typeface)),
    ];
    return {
      word: Math.max(...cells.map(({ word }) => word)) + padding,
      line: Math.max(...cells.map(({ line }) => line)) + padding,
    };
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

function need(value: string, bold: boolean, { fontSize }: Type, { width }: LoadedTypeface): Need {
  const text = printable(value);
  const words = text.split(/[ \n]/u).map((word) => width(word, fontSize, bold));
  return {
    // A hair more than measured, since kerning may widen a word.
    word: Math.min(WIDEST_WORD, Math.max(...words) * 1.01 + 7),
    line: Math.min(WIDEST_LINE, width(text, fontSize, bold) * 1.01 + 7),
  };
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
