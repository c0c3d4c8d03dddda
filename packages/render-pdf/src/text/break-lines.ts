import { breakWord, type Syllables } from './break-word.js';
import type { Line, Piece, Run } from './line.js';

/** How a paragraph is set: width and height of its lines in points, and a hyphenator for long words. */
export interface Setting {
  readonly room: number;
  readonly leading: number;
  readonly syllables?: Syllables | undefined;
}

/**
 * The runs set in lines, filled one after the other, texts already printable. Only a word wider than `room` is cut, with a
 * hyphen unless it is an address or a number. A line that ends between words keeps a space, so that no reader joins them.
 */
export function breakLines(runs: readonly Run[], setting: Setting): readonly Line[] {
  const lines = lineSetter(setting);
  // Neighbouring runs with no space between them make one word.
  let word: Piece[] = [];
  const endWord = () => {
    if (word.length > 0) lines.word(word);
    word = [];
  };
  for (const run of runs) {
    for (const text of run.text.match(/[ \n]|[^ \n]+/gu) ?? []) {
      if (text !== ' ' && text !== '\n') {
        word.push(piece(run, text));
        continue;
      }
      endWord();
      if (text === ' ') lines.space(piece(run, text));
      else lines.feed(run);
    }
  }
  endWord();
  return lines.end();
}

export function piece(run: Run, text: string, actual?: string): Piece {
  const word = run.font.shape(text);
  const width = (word.width * run.size) / 1000;
  return actual === undefined ? { run, word, width } : { run, word, width, actual };
}

/** A line that shows nothing, for a row or a cell that must not be missing. */
export function blankLine(run: Run, leading: number): Line {
  return lineOf([piece(run, ' ')], 0, { room: 0, leading });
}

function lineSetter(setting: Setting) {
  const done: Line[] = [];
  let line: Piece[] = [];
  let width = 0;
  let space: Piece | undefined;
  const end = (last?: Piece) => {
    done.push(
      lineOf(last ? [...line, last] : line, last && last.actual !== undefined ? width + last.width : width, setting),
    );
    [line, width, space] = [[], 0, undefined];
  };
  const put = (pieces: readonly Piece[]) => {
    if (space && line.length > 0) {
      line.push(space);
      width += space.width;
    }
    space = undefined;
    line.push(...pieces);
    width += widthOf(pieces);
  };
  const full = (more: number) => line.length > 0 && width + (space?.width ?? 0) + more > setting.room + HAIR;
  return {
    word(pieces: readonly Piece[]) {
      const wide = widthOf(pieces);
      if (full(wide)) end(space);
      if (wide <= setting.room + HAIR) put(pieces);
      else for (const part of cut(pieces, setting)) part === 'end' ? end() : part.actual ? end(part) : put([part]);
    },
    space(found: Piece) {
      space ??= found;
    },
    feed(run: Run) {
      if (line.length > 0) end(piece(run, ' '));
      space = undefined;
    },
    end() {
      if (line.length > 0) end();
      return done;
    },
  };
}

/** Points by which sums of widths may miss. */
const HAIR = 0.01;
const SOFT_HYPHEN = '\u00ad';

function lineOf(pieces: readonly Piece[], width: number, { leading }: Setting): Line {
  const first = pieces[0]?.run;
  const size = Math.max(...pieces.map(({ run }) => run.size));
  const { ascent, descent } = first?.font ?? { ascent: 0, descent: 0 };
  const baseline = (leading - ((ascent - descent) * size) / 1000) / 2 + (ascent * size) / 1000;
  return { box: { x: 0, y: 0, width, height: leading }, xAdvance: width, baseline, pieces };
}

/** The parts of a word with line ends between them; a hyphen ends its line too. */
function* cut(pieces: readonly Piece[], { room, syllables }: Setting): Generator<Piece | 'end'> {
  const text = pieces.map(textOf).join('');
  const dash = Math.max(...pieces.map(({ run }) => run.font.width('-', run.size)));
  const wide = (part: string) => Math.max(...pieces.map(({ run }) => run.font.width(part, run.size)));
  const { parts, hyphen } = breakWord(text, (part) => wide(part) <= room - dash, syllables);
  const fitting = parts.flatMap((part) => (wide(part) <= room - dash ? [part] : Array.from(part)));
  let [start, width] = [0, 0];
  for (const part of fitting) {
    const next = slice(pieces, start, part.length);
    if (width > 0 && width + widthOf(next) + (hyphen ? dash : 0) > room + HAIR) {
      yield hyphen && !OWN_HYPHEN.test(text.slice(0, start)) ? hyphenAfter(next) : 'end';
      width = 0;
    }
    yield* next;
    width += widthOf(next);
    start += part.length;
  }
}

const OWN_HYPHEN = /[-\u2010\u2011]$/u;

function hyphenAfter([next]: readonly Piece[]): Piece | 'end' {
  return next ? piece(next.run, '-', SOFT_HYPHEN) : 'end';
}

/** The pieces of a part of a word. */
function slice(pieces: readonly Piece[], start: number, length: number): readonly Piece[] {
  let offset = 0;
  return pieces.flatMap((whole) => {
    const text = textOf(whole);
    const [from, to] = [Math.max(0, start - offset), Math.min(text.length, start + length - offset)];
    offset += text.length;
    if (from >= to) return [];
    return [to - from === text.length ? whole : piece(whole.run, text.slice(from, to))];
  });
}

function textOf({ word }: Piece): string {
  return word.glyphs.map(({ text }) => text).join('');
}

export function widthOf(pieces: readonly Piece[]): number {
  let sum = 0;
  for (const { width } of pieces) sum += width;
  return sum;
}
