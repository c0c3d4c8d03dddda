import type { Glyph, ShapedWord } from '../fonts/pdf-font.js';
import type { FontUse } from './font-use.js';
import { num } from './number.js';

const known = new WeakMap<ShapedWord, string>();

/** A word inside a string of a TJ operator: its codes, and out of the string and in again where kerning moves. */
export function codesOf(word: ShapedWord, use: FontUse): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = written(word, use);
  // The codes of rare glyphs are the document's own.
  if (word.glyphs.every((glyph) => use.font.common.has(glyph))) known.set(word, made);
  return made;
}

function written({ glyphs, kerning }: ShapedWord, use: FontUse): string {
  let inside = '';
  for (const [index, glyph] of glyphs.entries()) {
    inside += codeOf(glyph, use);
    const moved = kerning?.[index] ?? 0;
    if (Math.abs(moved) > 0.01) inside += `)${num(-moved)}(`;
  }
  return inside;
}

/** The two bytes of a glyph's code, as they stand in a string. */
export function codeOf(glyph: Glyph, use: FontUse): string {
  const code = use.code(glyph);
  return byte(code >> 8) + byte(code & 0xff);
}

/** Brackets and backslashes would end or change the string; a carriage return would be read as a line feed. */
function byte(code: number): string {
  const character = String.fromCharCode(code);
  if (character === '\r') return '\\r';
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character;
}
