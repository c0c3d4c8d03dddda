const REGULAR = 0;
const SPACE = 1;
const DELIMITER = 2;

/** What each byte is in the syntax of PDF (ISO 32000-1, 7.2.2). */
const KINDS = new Uint8Array(256);
for (const character of '\0\t\n\f\r ') KINDS[character.charCodeAt(0)] = SPACE;
for (const character of '()<>[]{}/%') KINDS[character.charCodeAt(0)] = DELIMITER;

const PERCENT = 0x25;

export function isSpace(code: number): boolean {
  return KINDS[code] === SPACE;
}

/** The first position from `at` that is neither white space nor comment. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  for (;;) {
    const code = text.charCodeAt(next);
    if (KINDS[code] === SPACE) next += 1;
    else if (code === PERCENT) next = endOfLine(text, next);
    else return next;
  }
}

function endOfLine(text: string, at: number): number {
  let next = at;
  while (next < text.length && text[next] !== '\n' && text[next] !== '\r') next += 1;
  return next;
}

/** Where the regular characters from `at` end: a name, a number or a word. */
export function regularEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && KINDS[text.charCodeAt(end)] === REGULAR) end += 1;
  return end;
}

const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** Where the number at `at` ends; `at` itself where none stands. */
export function numberAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let end = first === PLUS || first === MINUS ? at + 1 : at;
  let code = text.charCodeAt(end);
  while ((code >= ZERO && code <= NINE) || code === POINT) {
    end += 1;
    code = text.charCodeAt(end);
  }
  return KINDS[code] === REGULAR ? at : end;
}
