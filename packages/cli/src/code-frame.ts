import type { Position } from '@hjemmel/validator';
import { inSight } from './in-sight.js';
import { maskedLine } from './masked-line.js';

const WIDTH = 100;

/** The line a finding points at with a caret under it. Values are hidden unless `showValues`. */
export function codeFrame(text: string, position: Position, showValues: boolean): string {
  const { text: line, column } = showValues ? plainLine(text, position) : maskedLine(text, position.offset);
  const gutter = String(position.line);
  const from = Math.max(0, column - WIDTH / 2);
  const shown = inSight(line.slice(from, from + WIDTH));
  const before = inSight(line.slice(from, column)).length;
  return `${gutter} │ ${shown}\n${' '.repeat(gutter.length)} │ ${' '.repeat(before)}^`;
}

function plainLine(text: string, { offset, column }: Position): { text: string; column: number } {
  const start = offset - (column - 1);
  const end = text.indexOf('\n', offset);
  return { text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''), column: column - 1 };
}
