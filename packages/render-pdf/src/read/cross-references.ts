import { broken } from './broken.js';
import { unpacked } from './inflate.js';
import { isKeyword, lexer } from './lexer.js';
import { isDict, isList, isStream, type PdfDict, type PdfStream, type PdfValue } from './value.js';

/** Where an object lies: at an offset in the file, or as one of many in an object stream. */
export type Place = { readonly offset: number } | { readonly home: number; readonly index: number };

interface Section {
  readonly trailer: PdfDict;
  readonly places: ReadonlyMap<number, Place>;
}

/** More changes than this have never been saved on top of a letter. */
const MOST_SECTIONS = 50;

/** The newest place of every object, and the newest trailer, from the end of the file and back. */
export function entriesOf(text: string, objectAt: (offset: number) => PdfValue): Section {
  const places = new Map<number, Place>();
  let newest: PdfDict | undefined;
  let offset: number | undefined = lastStart(text);
  for (let count = 0; offset !== undefined; count += 1) {
    if (count > MOST_SECTIONS) throw broken('its tables go in a ring');
    const section: Section = /^\s*xref/.test(text.slice(offset, offset + 16))
      ? table(text, offset)
      : stream(objectAt(offset));
    newest ??= section.trailer;
    for (const [number, place] of section.places) if (!places.has(number)) places.set(number, place);
    const before: PdfValue | undefined = section.trailer.entries.get('Prev');
    offset = typeof before === 'number' ? before : undefined;
  }
  if (newest === undefined) throw broken('it has no table of objects');
  return { trailer: newest, places };
}

function lastStart(text: string): number {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-2048))?.[1];
  if (start === undefined || Number(start) >= text.length) throw broken('its end is missing');
  return Number(start);
}

/** The table as a stream, which our own files have. */
function stream(value: PdfValue): Section {
  if (!isStream(value)) throw broken('its table of objects is missing');
  const { entries } = value.dict;
  const widths = entries.get('W');
  const size = entries.get('Size');
  if (!isList(widths) || widths.length !== 3 || typeof size !== 'number')
    throw broken('its table says nothing of itself');
  const index = entries.get('Index');
  const ranges = isList(index) ? index.map(Number) : [0, size];
  return { trailer: value.dict, places: rows(value, widths.map(Number), ranges) };
}

function rows(table: PdfStream, widths: readonly number[], ranges: readonly number[]): ReadonlyMap<number, Place> {
  const bytes = unpacked(table);
  const places = new Map<number, Place>();
  let at = 0;
  const field = (width: number) => {
    let value = 0;
    for (let end = at + width; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0);
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    for (let number = first; number < first + (ranges[range + 1] ?? 0); number += 1) {
      if (at >= bytes.length) throw broken('its table is too short');
      const [kind, one, two] = [
        widths[0] === 0 ? 1 : field(widths[0] ?? 0),
        field(widths[1] ?? 0),
        field(widths[2] ?? 0),
      ];
      if (kind === 1) places.set(number, { offset: one });
      if (kind === 2) places.set(number, { home: one, index: two });
    }
  }
  return places;
}

/** The older table in words, which tools that save our file anew may write. */
function table(text: string, offset: number): Section {
  const places = new Map<number, Place>();
  const from = lexer(text, offset);
  from.next();
  for (;;) {
    const first = from.next();
    if (isKeyword(first) && first.word === 'trailer') break;
    const count = from.next();
    if (typeof first !== 'number' || typeof count !== 'number') throw broken('its table of objects is missing');
    for (let number = first; number < first + count; number += 1) {
      const [at, , use] = [from.next(), from.next(), from.next()];
      if (isKeyword(use) && use.word === 'n' && typeof at === 'number') places.set(number, { offset: at });
    }
  }
  const trailer = from.next();
  if (!isDict(trailer as PdfValue)) throw broken('its trailer is missing');
  return { trailer: trailer as PdfDict, places };
}
