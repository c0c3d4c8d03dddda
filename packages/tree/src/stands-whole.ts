import type { Block, List, Table } from './block.js';
import { canonicalOutput, canonicalWords, DIGIT_GAP, LINE_END_HYPHEN } from './canonical.js';
import { inlineText } from './visit.js';

/** Places in canonical output up to which something has been read; several, since words may be read in several ways. */
type Places = readonly number[];

/** What was read from a file, in canonical form, and the canonical form of the words to find in it. */
export interface Output {
  readonly text: string;
  readonly words: (value: string) => string;
}

/** Words are made canonical once, since each is looked for in many places. */
export function outputOf(readBack: string): Output {
  const known = new Map<string, string>();
  const words = (value: string): string => {
    const canonical = known.get(value) ?? canonicalWords(value);
    known.set(value, canonical);
    return canonical;
  };
  return { text: canonicalOutput(readBack), words };
}

/** The place after `block` in the output when its words stand whole and in order from `start`, else undefined. */
export function endOfBlock(output: Output, start: number, block: Block): number | undefined {
  const ends = afterBlock(output, [start], block);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function afterBlock(output: Output, from: Places, block: Block): Places {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return afterWords(output, from, inlineText(block.content));
    case 'list':
      return afterList(output, from, block);
    case 'table':
      return distinct([...afterGrid(output, from, block), ...afterStack(output, from, block)]);
    case 'keyValue':
      return afterAll(
        output,
        from,
        block.rows.flatMap((row) => [row.key, inlineText(row.value)]),
      );
    case 'section':
    case 'notice':
      return afterChildren(output, from, block.children);
    case 'signature':
      return afterAll(output, from, [block.role, block.name ?? '', block.date ?? '', block.form ?? '']);
    case 'answer':
      return afterAll(output, from, [block.label, block.help ?? '', ...(block.choices ?? [])]);
    case 'redacted':
      return afterAll(output, from, [block.label, block.hjemmel]);
  }
}

function afterChildren(output: Output, from: Places, children: readonly Block[]): Places {
  let places = from;
  for (const child of children) {
    if (places.length === 0) break;
    places = afterBlock(output, places, child);
  }
  return places;
}

function afterList(output: Output, from: Places, list: List): Places {
  let places = from;
  for (const entry of list.items) {
    const marked = list.ordered ? distinct([...places, ...afterOrdinal(output.text, places)]) : places;
    places = afterWords(output, marked, inlineText(entry.content));
    if (entry.children) places = afterList(output, places, entry.children);
  }
  return places;
}

/** A table read row by row; its head may come again before any row, as it does on a new page. */
function afterGrid(output: Output, from: Places, table: Table): Places {
  const headers = table.columns.map(({ header }) => header);
  let places = afterAll(output, from, [table.caption, ...headers]);
  for (const { cells } of table.rows) {
    const again = distinct([...places, ...afterAll(output, places, headers)]);
    places = afterAll(output, again, cells.map(inlineText));
  }
  return places;
}

/** A table read cell by cell, each after its own header; only an empty cell and a row header may stand without one. */
function afterStack(output: Output, from: Places, table: Table): Places {
  if (table.rows.length === 0) return [];
  let places = afterWords(output, from, table.caption);
  for (const { cells } of table.rows) {
    for (const [index, cell] of cells.entries()) {
      const words = inlineText(cell);
      const headed = afterWords(output, places, table.columns[index]?.header ?? '');
      const bare = words === '' || (table.rowHeaders && index === 0);
      places = afterWords(output, bare ? distinct([...places, ...headed]) : headed, words);
    }
  }
  return places;
}

function afterAll(output: Output, from: Places, texts: readonly string[]): Places {
  return texts.reduce((places, words) => afterWords(output, places, words), from);
}

function afterWords(output: Output, from: Places, words: string): Places {
  const needle = output.words(words);
  if (needle === '') return from;
  const ends = from.flatMap((place) => endsAfterMarks(output.text, place, needle));
  return ends.length > 1 ? distinct(ends) : ends;
}

/** What may stand between two texts: bullets, colons and lines, never a word. */
const MARK = /[-•◦▪‣–—*·:|=_\u00ad ]/u;
/** Longer runs of marks are not tried to their end, so that no text can make the search slow. */
const LONGEST_LINE = 250;

/** A text may itself begin with a mark, so it is looked for after each. */
function endsAfterMarks(text: string, place: number, needle: string): Places {
  const ends: number[] = [];
  for (let at = place; at <= place + LONGEST_LINE; at += 1) {
    const end = endOf(text, at, needle);
    if (end >= 0) ends.push(end);
    if (!MARK.test(text[at] ?? '')) break;
  }
  return ends;
}

/** The number or letter of a list item, which is not among its words. */
function afterOrdinal(text: string, from: Places): Places {
  const ordinal = /[-•–: \u00ad=]{0,250}(?:\d{1,3}|\p{L})[.)]/uy;
  return from.flatMap((place) => {
    ordinal.lastIndex = place;
    return ordinal.test(text) ? [ordinal.lastIndex] : [];
  });
}

/** -1 when `needle` does not stand at `start`, or stands there as part of a longer number. */
function endOf(text: string, start: number, needle: string): number {
  let at = start;
  for (let index = 0; index < needle.length; index += 1) {
    const unit = needle[index];
    while (text[at] === DIGIT_GAP || (text[at] === LINE_END_HYPHEN && unit !== '-')) at += 1;
    const found = text[at] === LINE_END_HYPHEN ? '-' : text[at];
    if (found !== unit) return -1;
    at += 1;
  }
  const cutsNumber = inNumber(text, start) || inNumber(text, at);
  return cutsNumber ? -1 : at;
}

function inNumber(text: string, place: number): boolean {
  return /^\d\d$/u.test(text.slice(Math.max(0, place - 1), place + 1));
}

function distinct(places: Places): Places {
  return [...new Set(places)];
}
