import { PdfError } from '../pdf-error.js';
import { codePointName } from './code-point-name.js';
import type { FontFile } from './font-file.js';
import { type PairKerning, pairKerning } from './pair-kerning.js';

/** A glyph standing for certain characters; two characters drawn alike are two of these, so that each is read as itself. */
export interface Glyph {
  readonly id: number;
  readonly text: string;
  /** Thousandths of the font size. */
  readonly width: number;
}

/** A word in glyphs. */
export interface ShapedWord {
  readonly glyphs: readonly Glyph[];
  /** What kerning adds after each glyph, in thousandths; absent when there is none. */
  readonly kerning?: readonly number[];
  /** Sideways and upward shift of each glyph in thousandths, for marks that stand on other letters. */
  readonly shifts?: readonly (readonly [number, number])[];
  /** Thousandths of the font size. */
  readonly width: number;
}

/** One font file, ready to set text with. Ascent and descent (negative) are in thousandths. */
export interface PdfFont {
  readonly name: string;
  readonly file: FontFile;
  readonly bytes: Buffer;
  readonly ascent: number;
  readonly descent: number;
  /** The glyphs of ordinary letters, each with the code it has in every document: the font that is put in is then always the same. */
  readonly common: ReadonlyMap<Glyph, number>;
  /** Throws PdfError when a character has no glyph. */
  shape(word: string): ShapedWord;
  /** In points. */
  width(text: string, size: number): number;
}

/** Ligatures off: each letter is then a glyph of its own, and is read as itself. */
const FEATURES = { liga: false, clig: false, dlig: false, calt: false, rlig: false };
/** Words kept; a letter has some hundred different ones. */
const KEPT = 20_000;

export function pdfFont(file: FontFile, bytes: Buffer): PdfFont {
  const scale = 1000 / file.unitsPerEm;
  const known = new Map<string, ShapedWord>();
  const glyphs = new Map<string, Glyph>();
  const common = commonGlyphs(file, scale, glyphs);
  const ordinary = new Map([...common.keys()].map((glyph) => [glyph.text, glyph]));
  const kern = pairKerning(file, bytes);
  const shape = (word: string): ShapedWord => {
    const before = known.get(word);
    if (before) return before;
    if (known.size >= KEPT) known.clear();
    const shaped = shapeCommon(word, ordinary, kern, scale) ?? shapeWord(word, file, scale, glyphs);
    known.set(word, shaped);
    return shaped;
  };
  return {
    common,
    name: file.postscriptName,
    file,
    bytes,
    ascent: file.ascent * scale,
    descent: file.descent * scale,
    shape,
    width: (text, size) => (widthOf(text, shape) * size) / 1000,
  };
}

/** Norwegian and Sami letters, figures and the signs of a letter. */
const COMMON =
  ' !"%&\'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz' +
  '\u00a0§«°»ÁÄÅÆÉÈÊÓÒÔÖØÜáäåæçéèêëíóòôöøúüČčĐđŊŋŠšŦŧŽž\u2011–—’“”•…€';

/** Code 0 is the missing glyph. */
function commonGlyphs(file: FontFile, scale: number, known: Map<string, Glyph>): ReadonlyMap<Glyph, number> {
  const letters = [...new Set(COMMON)].filter((letter) => file.hasGlyphForCodePoint(codePoint(letter)));
  return new Map(
    letters.map((letter, index) => {
      const glyph = glyphFor(file.glyphForCodePoint(codePoint(letter)), letter, scale, known);
      return [glyph, index + 1];
    }),
  );
}

function widthOf(text: string, shape: PdfFont['shape']): number {
  let sum = 0;
  for (const part of text.match(/ |[^ \n]+/gu) ?? []) sum += shape(part).width;
  return sum;
}

/** A word of ordinary letters, each a glyph of its own; undefined for any other. */
function shapeCommon(
  word: string,
  ordinary: ReadonlyMap<string, Glyph>,
  kern: PairKerning | undefined,
  scale: number,
): ShapedWord | undefined {
  if (!kern) return undefined;
  const glyphs: Glyph[] = [];
  const kerning: number[] = [];
  let [width, kerned] = [0, false];
  for (const letter of word) {
    const glyph = ordinary.get(letter);
    if (!glyph) return undefined;
    const before = glyphs.at(-1);
    if (before) {
      const moved = kern(before.id, glyph.id) * scale;
      kerning.push(moved);
      kerned ||= Math.abs(moved) > HAIR;
      width += moved;
    }
    glyphs.push(glyph);
    width += glyph.width;
  }
  kerning.push(0);
  return kerned ? { glyphs, kerning, width } : { glyphs, width };
}

/** Thousandths that nobody sees. */
const HAIR = 0.01;

function shapeWord(word: string, file: FontFile, scale: number, known: Map<string, Glyph>): ShapedWord {
  const letters = Array.from(word);
  for (const letter of letters) refuseMissing(letter, file);
  const { glyphs: laid, positions } = file.layout(word, FEATURES, undefined, undefined, 'ltr');
  // Where letters and glyphs are not one to one (a rare composition), each letter is set alone.
  const pairs =
    laid.length === letters.length ? laid : letters.map((letter) => file.glyphForCodePoint(codePoint(letter)));
  const glyphs = pairs.map((glyph, index) => glyphFor(glyph, letters[index] ?? '', scale, known));
  if (pairs !== laid) return { glyphs, width: sum(glyphs.map(({ width }) => width)) };
  const kerning = positions.map(({ xAdvance }, index) => xAdvance * scale - (glyphs[index]?.width ?? 0));
  const shifts = positions.map(({ xOffset, yOffset }) => [xOffset * scale, yOffset * scale] as const);
  return {
    glyphs,
    width: sum(positions.map(({ xAdvance }) => xAdvance)) * scale,
    ...(kerning.some((value) => Math.abs(value) > HAIR) && { kerning }),
    ...(shifts.some(([x, y]) => x !== 0 || y !== 0) && { shifts }),
  };
}

function glyphFor(
  { id, advanceWidth }: { readonly id: number; readonly advanceWidth: number },
  text: string,
  scale: number,
  known: Map<string, Glyph>,
): Glyph {
  const key = `${id} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const glyph = { id, text, width: advanceWidth * scale };
  known.set(key, glyph);
  return glyph;
}

function refuseMissing(letter: string, file: FontFile): void {
  if (file.hasGlyphForCodePoint(codePoint(letter))) return;
  throw new PdfError('missing-glyph', missingGlyph(codePoint(letter), file.postscriptName));
}

export function missingGlyph(code: number, font: string): string {
  return `The font ${font} has no glyph for ${codePointName(code)}.`;
}

function codePoint(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
