import { PdfError } from '../pdf-error.js';
import { broken } from './broken.js';
import { entriesOf, type Place } from './cross-references.js';
import { unpacked } from './inflate.js';
import { latin1 } from './latin1.js';
import { isKeyword, type Lexer, lexer } from './lexer.js';
import { isDict, isRef, isStream, type PdfDict, type PdfStream, type PdfValue } from './value.js';

/** The objects of a file, each read when it is asked for. */
export interface PdfObjects {
  readonly trailer: PdfDict;
  /** A value itself, or what a reference leads to. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  readonly dict: (value: PdfValue | undefined, what: string) => PdfDict;
  readonly stream: (value: PdfValue | undefined, what: string) => PdfStream;
}

/** Opens a file. Throws PdfError where the bytes are no PDF, are locked, or do not hold together. */
export function openPdf(bytes: Uint8Array): PdfObjects {
  const text = latin1(bytes);
  if (!text.slice(0, 1024).includes('%PDF-'))
    throw new PdfError('not-pdf', 'The file is not a PDF. Give a PDF made by Hjemmel.');
  const { trailer, places } = entriesOf(text, (at) => indirect(text, bytes, at, () => undefined));
  if (trailer.entries.has('Encrypt'))
    throw new PdfError('pdf-locked', 'The PDF is encrypted. Save a copy without a password, and try again.');
  return objects(text, bytes, trailer, places);
}

function objects(text: string, bytes: Uint8Array, trailer: PdfDict, places: ReadonlyMap<number, Place>): PdfObjects {
  const known = new Map<number, PdfValue>();
  const homes = new Map<number, readonly PdfValue[]>();

  function resolve(value: PdfValue | undefined, hops = 0): PdfValue | undefined {
    if (!isRef(value)) return value;
    if (hops > 8) throw broken('references go in a ring');
    return resolve(load(value.number), hops + 1);
  }

  function load(number: number): PdfValue | undefined {
    const before = known.get(number);
    if (before !== undefined) return before;
    const place = places.get(number);
    if (place === undefined) return undefined;
    const value = 'offset' in place ? indirect(text, bytes, place.offset, lengthOf) : packedIn(place.home)[place.index];
    if (value === undefined) throw broken('an object is missing from its stream');
    known.set(number, value);
    return value;
  }

  function lengthOf(value: PdfValue | undefined): number | undefined {
    const length = resolve(value);
    return typeof length === 'number' ? length : undefined;
  }

  function packedIn(home: number): readonly PdfValue[] {
    const before = homes.get(home);
    if (before) return before;
    const place = places.get(home);
    if (!place || !('offset' in place)) throw broken('an object stream is missing');
    const made = valuesIn(indirect(text, bytes, place.offset, lengthOf));
    homes.set(home, made);
    return made;
  }

  return {
    trailer,
    resolve: (value) => resolve(value),
    dict(value, what) {
      const found = resolve(value);
      if (isDict(found)) return found;
      throw broken(`${what} is missing`);
    },
    stream(value, what) {
      const found = resolve(value);
      if (isStream(found)) return found;
      throw broken(`${what} is missing`);
    },
  };
}

/** The values of an object stream, in its own order. */
function valuesIn(home: PdfValue): readonly PdfValue[] {
  if (!isStream(home)) throw broken('an object stream is no stream');
  const { N: count, First: first } = Object.fromEntries(home.dict.entries);
  if (typeof count !== 'number' || typeof first !== 'number') throw broken('an object stream says nothing of itself');
  const text = latin1(unpacked(home));
  const from = lexer(text);
  const offsets = Array.from({ length: count }, () => {
    from.next();
    const offset = from.next();
    if (typeof offset !== 'number') throw broken('an object stream has no index');
    return offset;
  });
  return offsets.map((offset) => {
    from.seek(first + offset);
    return valueAt(from);
  });
}

function valueAt(from: Lexer): PdfValue {
  const value = from.next();
  if (value === undefined || isKeyword(value)) throw broken('an object holds nothing');
  return value;
}

/** `n g obj … endobj` at an offset; a stream takes the bytes its length says. */
function indirect(
  text: string,
  bytes: Uint8Array,
  offset: number,
  lengthOf: (value: PdfValue | undefined) => number | undefined,
): PdfValue {
  const from = lexer(text, offset);
  const [, , opening] = [from.next(), from.next(), from.next()];
  if (!isKeyword(opening) || opening.word !== 'obj') throw broken('an object is not where the file says');
  const value = valueAt(from);
  const end = from.position();
  const next = from.next();
  if (!isDict(value) || !isKeyword(next) || next.word !== 'stream') return value;
  const stated = value.entries.get('Length');
  const length = typeof stated === 'number' ? stated : lengthOf(stated);
  const begin = streamStart(text, end);
  if (length === undefined || begin + length > bytes.length) throw broken('a stream does not end');
  return { kind: 'stream', dict: value, raw: bytes.subarray(begin, begin + length) };
}

function streamStart(text: string, from: number): number {
  const begin = text.indexOf('stream', from) + 'stream'.length;
  return text.startsWith('\r\n', begin) ? begin + 2 : begin + 1;
}
