/** What one pass over a JSON text tells without parsing it. */
export interface TextShape {
  /** Deepest nesting of objects and arrays. */
  readonly depth: number;
  /** Members of all objects together: the colons outside strings. */
  readonly members: number;
}

/** Depth and members of a JSON text, found without recursion; stops just past `limit`. */
export function scanShape(text: string, limit: number): TextShape {
  let open = 0;
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COLON) members++;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++open > depth) depth = open;
      if (depth > limit) break;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) open--;
  }
  return { depth, members };
}

/** Where the string that begins at `start` ends, or the text where it never does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
