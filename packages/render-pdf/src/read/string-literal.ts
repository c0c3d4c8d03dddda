import { broken } from './broken.js';
import type { PdfString } from './value.js';

/** A string and the position after it. */
export interface Taken {
  readonly value: PdfString;
  readonly end: number;
}

/** The string in brackets that begins at `at`; brackets inside are balanced or escaped. */
export function literalAt(text: string, at: number): Taken {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === BACKSLASH) end += 1;
    else if (code === LEFT) depth += 1;
    else if (code === RIGHT) depth -= 1;
    if (depth === 0) return { value: { kind: 'string', bytes: plain(text.slice(at + 1, end)) }, end: end + 1 };
  }
  throw broken('a string does not end');
}

const LEFT = 0x28;
const RIGHT = 0x29;
const BACKSLASH = 0x5c;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function plain(inside: string): string {
  if (!inside.includes('\\')) return inside;
  return inside.replace(/\\(\r\n|[0-7]{1,3}|[\s\S])/g, (_whole, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return /^[\r\n]/.test(code) ? '' : (ESCAPES[code] ?? code);
  });
}
