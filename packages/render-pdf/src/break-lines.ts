import { breakWord } from './break-word.js';

/** A piece of a paragraph in one weight, already printable. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** The width in points of one character. */
export type Measure = (character: string, bold: boolean) => number;

/**
 * The runs' texts with `\n` where lines end, filled one after the other. React-pdf's own breaker squeezes spaces, and puts
 * hyphens between runs («113-.»). Only a word wider than `room` is cut, with a hyphen unless it is an address.
 */
export function breakLines(runs: readonly Run[], room: number, measure: Measure): readonly string[] {
  const text = runs.map((run) => run.text).join('');
  const edges = edgesOf(runs, measure);
  const width = (start: number, end: number) => (edges[end] ?? 0) - (edges[start] ?? 0);
  const breaks = new Map<number, string>();
  let lineStart = 0;
  for (const { start, end, after } of words(text)) {
    if (after === '\n' || start === 0) lineStart = start;
    else if (width(lineStart, end) > room) {
      breaks.set(start - 1, '\n');
      lineStart = start;
    }
    if (width(lineStart, end) > room) lineStart = cut(text, start, end, room, width, breaks);
  }
  return apply(runs, breaks);
}

/** The place of every character's left edge, were it all on one line. */
function edgesOf(runs: readonly Run[], measure: Measure): readonly number[] {
  const edges = [0];
  for (const { text, bold } of runs) {
    for (const character of text) {
      const before = edges.at(-1) ?? 0;
      if (character.length > 1) edges.push(before);
      edges.push(before + (character === '\n' ? 0 : measure(character, bold)));
    }
  }
  return edges;
}

function* words(text: string): Generator<{ readonly start: number; readonly end: number; readonly after: string }> {
  let start = 0;
  for (const word of text.split(/[ \n]/u)) {
    yield { start, end: start + word.length, after: text[start - 1] ?? '' };
    start += word.length + 1;
  }
}

/** Ends lines inside a word; gives the place where the last of them begins. */
function cut(
  text: string,
  start: number,
  end: number,
  room: number,
  width: (start: number, end: number) => number,
  breaks: Map<number, string>,
): number {
  const hyphenRoom = HYPHEN * (width(start, end) / (end - start));
  const scale = (part: string) => part.length * (width(start, end) / (end - start)) <= room - hyphenRoom;
  const { parts, hyphen } = breakWord(text.slice(start, end), scale);
  let lineStart = start;
  let place = start;
  for (const part of parts) {
    const full = width(lineStart, place + part.length) + (hyphen ? hyphenRoom : 0) > room;
    if (full && place > lineStart) {
      breaks.set(place - 0.5, hyphen && text[place - 1] !== '-' ? '-\n' : '\n');
      lineStart = place;
    }
    place += part.length;
  }
  return lineStart;
}

/** Of the mean width of the word's letters. */
const HYPHEN = 0.75;

/** Whole places are spaces that become line ends; half places lie between two letters. */
function apply(runs: readonly Run[], breaks: ReadonlyMap<number, string>): readonly string[] {
  let offset = 0;
  return runs.map(({ text }) => {
    const broken = Array.from({ length: text.length }, (_, index) => {
      const place = offset + index;
      return (breaks.get(place - 0.5) ?? '') + (breaks.get(place) ?? text.charAt(index));
    });
    offset += text.length;
    return broken.join('');
  });
}
