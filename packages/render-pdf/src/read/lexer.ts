import { broken } from './broken.js';
import { isSpace, numberAt, regularEnd, skipSpace } from './characters.js';
import { literalAt, type Taken } from './string-literal.js';
import type { PdfDict, PdfString, PdfValue } from './value.js';

/** An operator of a content stream, or a keyword of the file (`obj`, `stream`). */
export interface Keyword {
  readonly kind: 'keyword';
  readonly word: string;
}

/** Reads values one after another from text with one character for each byte. */
export interface Lexer {
  /** The next value or keyword; undefined at the end. */
  readonly next: () => PdfValue | Keyword | undefined;
  readonly position: () => number;
  /** Goes on from another position. */
  readonly seek: (position: number) => void;
}

/** Nothing of ours is nested so deep; a file that is, is an attack. */
const DEEPEST = 100;

const SLASH = 0x2f;
const LEFT = 0x28;
const SMALLER = 0x3c;
const GREATER = 0x3e;
const LIST = 0x5b;
const LIST_END = 0x5d;
const CAPITAL_R = 0x52;

/** `references` is false in a content stream, which has none: `1 0 R` can then only be an operator and its numbers. */
export function lexer(text: string, start = 0, references = true): Lexer {
  let at = start;

  function value(depth: number): PdfValue | Keyword | undefined {
    at = skipSpace(text, at);
    if (at >= text.length) return undefined;
    const first = text.charCodeAt(at);
    if (first === SLASH) return name();
    if (first === LEFT) return taken(literalAt(text, at));
    if (first === SMALLER) return text.charCodeAt(at + 1) === SMALLER ? dictionary(depth) : hexadecimal();
    if (first === LIST) return list(depth);
    const end = numberAt(text, at);
    return end > at ? numberOrReference(end) : keyword();
  }

  function taken({ value: found, end }: Taken): PdfString {
    at = end;
    return found;
  }

  function name(): PdfValue {
    const end = regularEnd(text, at + 1);
    const raw = text.slice(at + 1, end);
    at = end;
    return { kind: 'name', name: raw.includes('#') ? unescaped(raw) : raw };
  }

  /** `12 0 R` is one value; a plain number is another. */
  function numberOrReference(end: number): PdfValue {
    const number = numberIn(text, at, end);
    at = end;
    if (!references) return number;
    const generation = isSpace(text.charCodeAt(end)) ? skipSpace(text, end) : end;
    const after = numberAt(text, generation);
    if (generation === end || after === generation) return number;
    const mark = skipSpace(text, after);
    if (text.charCodeAt(mark) !== CAPITAL_R || regularEnd(text, mark) !== mark + 1) return number;
    at = mark + 1;
    return { kind: 'ref', number };
  }

  function keyword(): PdfValue | Keyword {
    const end = regularEnd(text, at);
    if (end === at) throw broken('a character stands where none may');
    const word = text.slice(at, end);
    at = end;
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { kind: 'keyword', word };
  }

  function list(depth: number): readonly PdfValue[] {
    const items: PdfValue[] = [];
    at += 1;
    while (!endsList()) items.push(operand(depth));
    return items;
  }

  function dictionary(depth: number): PdfDict {
    const entries = new Map<string, PdfValue>();
    at += 2;
    while (!endsDictionary()) {
      if (text.charCodeAt(at) !== SLASH) throw broken('a dictionary has a key that is no name');
      const key = name() as { readonly name: string };
      entries.set(key.name, operand(depth));
    }
    return { kind: 'dict', entries };
  }

  function operand(depth: number): PdfValue {
    if (depth > DEEPEST) throw broken('values are nested too deep');
    const found = value(depth + 1);
    if (found === undefined || isKeyword(found)) throw broken('a list or dictionary does not end');
    return found;
  }

  function endsList(): boolean {
    if (mark() !== LIST_END) return false;
    at += 1;
    return true;
  }

  function endsDictionary(): boolean {
    if (mark() !== GREATER || text.charCodeAt(at + 1) !== GREATER) return false;
    at += 2;
    return true;
  }

  /** The next character that means something, inside a list or dictionary. */
  function mark(): number {
    at = skipSpace(text, at);
    if (at >= text.length) throw broken('a list or dictionary does not end');
    return text.charCodeAt(at);
  }

  function hexadecimal(): PdfString {
    const end = text.indexOf('>', at);
    if (end < 0) throw broken('a string does not end');
    const bytes = fromHex(text.slice(at + 1, end));
    at = end + 1;
    return { kind: 'string', bytes };
  }

  return {
    next: () => value(0),
    position: () => at,
    seek(position) {
      at = position;
    },
  };
}

const ZERO = 0x30;
const NINE = 0x39;
/** Digits beyond which adding them up would lose some. */
const EXACT = 15;

/** Whole numbers are added up digit by digit, since there are many and a copy of each costs more. */
function numberIn(text: string, start: number, end: number): number {
  if (end - start > EXACT) return Number(text.slice(start, end));
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return Number(text.slice(start, end));
    number = number * 10 + code - ZERO;
  }
  return number;
}

export function isKeyword(value: PdfValue | Keyword | undefined): value is Keyword {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'keyword';
}

function unescaped(name: string): string {
  return name.replace(/#([\dA-Fa-f]{2})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function fromHex(written: string): string {
  const digits = NOT_HEX.test(written) ? written.replace(/[^\dA-Fa-f]/g, '') : written;
  let bytes = '';
  // A last digit alone is followed by 0, which is what a character that is not there counts as.
  for (let at = 0; at < digits.length; at += 2)
    bytes += String.fromCharCode((digit(digits.charCodeAt(at)) << 4) | digit(digits.charCodeAt(at + 1)));
  return bytes;
}

const NOT_HEX = /[^\dA-Fa-f]/;

/** Letters are 0x41–0x46 and 0x61–0x66, digits 0x30–0x39: the low half of a letter's code is its value less 9. */
function digit(code: number): number {
  return code > 0x40 ? (code & 0xf) + 9 : code & 0xf;
}
