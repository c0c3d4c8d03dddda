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
}

/** Nothing of ours is nested so deep; a file that is, is an attack. */
const DEEPEST = 100;

const SLASH = 0x2f;
const LEFT = 0x28;
const SMALLER = 0x3c;
const LIST = 0x5b;
const CAPITAL_R = 0x52;

export function lexer(text: string, start = 0): Lexer {
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
    const number = Number(text.slice(at, end));
    at = end;
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
    while (!ends(']')) items.push(operand(depth));
    return items;
  }

  function dictionary(depth: number): PdfDict {
    const entries = new Map<string, PdfValue>();
    at += 2;
    while (!ends('>>')) {
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

  function ends(mark: string): boolean {
    at = skipSpace(text, at);
    if (at >= text.length) throw broken('a list or dictionary does not end');
    if (!text.startsWith(mark, at)) return false;
    at += mark.length;
    return true;
  }

  function hexadecimal(): PdfString {
    const end = text.indexOf('>', at);
    if (end < 0) throw broken('a string does not end');
    const bytes = fromHex(text.slice(at + 1, end));
    at = end + 1;
    return { kind: 'string', bytes };
  }

  return { next: () => value(0), position: () => at };
}

export function isKeyword(value: PdfValue | Keyword | undefined): value is Keyword {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'keyword';
}

function unescaped(name: string): string {
  return name.replace(/#([\dA-Fa-f]{2})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function fromHex(written: string): string {
  const digits = /^[\dA-Fa-f]*$/.test(written) ? written : written.replace(/\s/g, '');
  let bytes = '';
  for (let at = 0; at < digits.length; at += 2)
    bytes += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
  return bytes;
}
