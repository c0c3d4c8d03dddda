import type { Block, List, Table } from './block.js';
import { canonicalWords, DIGIT_GAP, LINE_END_HYPHEN } from './canonical.js';
import { inlineText } from './visit.js';

/** Places in canonical output up to which something has been read; several, since words may be read in several ways. */
type Places = readonly number[];

/** The place after `block` in canonical output when its words stand whole and in order from `start`, else undefined. */
export function endOfBlock(output: string, start: number, block: Block): number | undefined {
  const ends = afterBlock(output, [start], block);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function afterBlock(output: string, from: Places, block: Block): Places {
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
      return block.children.reduce((places, child) => afterBlock(output, places, child), from);
    case 'signature':
      return afterAll(output, from, [block.role, block.name ?? '', block.date ?? '', block.form ?? '']);
    case 'redacted':
      return afterAll(output, from, [block.label, block.hjemmel]);
  }
}

function afterList(output: string, from: Places, list: List): Places {
  let places = from;
  for (const entry of list.items) {
    const marked = list.ordered ? distinct([...places, ...afterOrdinal(output, places)]) : places;
    places = afterWords(output, marked, inlineText(entry.content));
    if (entry.children) places = afterList(output, places, entry.children);
  }
  return places;
}

/** A table read row by row; its head may come again before any row, as it does on a new page. */
function afterGrid(output: string, from: Places, table: Table): Places {
  const headers = table.columns.map(({ header }) => header);
  let places = afterAll(output, from, [table.caption, ...headers]);
  for (const { cells } of table.rows) {
    const again = distinct([...places, ...afterAll(output, places, headers)]);
    places = afterAll(output, again, cells.map(inlineText));
  }
  return places;
}

/** A table read cell by cell, each after its own header; only an empty cell and a row header may stand without one. */
function afterStack(output: string, from: Places, table: Table): Places {
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

function afterAll(output: string, from: Places, texts: readonly string[]): Places {
  return texts.reduce((places, words) => afterWords(output, places, words), from);
}

function afterWords(output: string, from: Places, words: string): Places {
  const needle = canonicalWords(words);
  if (needle === '') return from;
  const starts = distinct(from.flatMap((place) => [place, ...afterMarks(output, place)]));
  return distinct(starts.map((start) => endOf(output, start, needle)).filter((end) => end >= 0));
}

/** What may stand between two texts: bullets, colons and lines, never a word. */
const MARK = /[-•◦▪‣–—*·:|=_\u00ad ]/u;
/** Longer runs of marks are not tried to their end, so that no text can make the search slow. */
const LONGEST_LINE = 250;

function afterMarks(output: string, place: number): Places {
  const places: number[] = [];
  const last = place + LONGEST_LINE;
  for (let at = place; at < last && MARK.test(output[at] ?? ''); at += 1) places.push(at + 1);
  return places;
}

/** The number or letter of a list item, which is not among its words. */
function afterOrdinal(output: string, from: Places): Places {
  const ordinal = /[-•–: \u00ad=]{0,250}(?:\d{1,3}|\p{L})[.)]/uy;
  return from.flatMap((place) => {
    ordinal.lastIndex = place;
    return ordinal.test(output) ? [ordinal.lastIndex] : [];
  });
}

/** -1 when `needle` does not stand at `start`, or stands there as part of a longer number. */
function endOf(output: string, start: number, needle: string): number {
  let at = start;
  for (const unit of needle.split('')) {
    while (output[at] === DIGIT_GAP || (output[at] === LINE_END_HYPHEN && unit !== '-')) at += 1;
    const found = output[at] === LINE_END_HYPHEN ? '-' : output[at];
    if (found !== unit) return -1;
    at += 1;
  }
  const cutsNumber = inNumber(output, start) || inNumber(output, at);
  return cutsNumber ? -1 : at;
}

function inNumber(output: string, place: number): boolean {
  return /^\d\d$/u.test(output.slice(Math.max(0, place - 1), place + 1));
}

function distinct(places: Places): Places {
  return [...new Set(places)];
}
