/** The few parts of a fontkit font that are read here. */
export interface FontFile {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  readonly variationAxes?: Readonly<Record<string, unknown>>;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint(codePoint: number): Glyph;
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  codePoints: readonly number[];
}

/**
 * Makes every glyph remember which characters it stands for, whatever is printed first. Fontkit keeps the first answer for
 * the life of the process: an Å would make the next letter's A unreadable, since it was met as a part, without a character.
 */
export function settleGlyphs(file: FontFile): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  const alike = new Map<number, number>();
  for (const codePoint of [...file.characterSet].sort((a, b) => a - b)) {
    const glyph = file.glyphForCodePoint(codePoint);
    const before = first.get(glyph.id);
    if (before === undefined) first.set(glyph.id, codePoint);
    else alike.set(codePoint, before);
    if (before === undefined) glyph.codePoints = lettersOf(codePoint);
  }
  return alike;
}

/**
 * Lets the font itself stand for the line ends that are put into texts. React-pdf drops them before it paints, but would
 * measure them, and name Helvetica in every file, since no other font has a glyph for them.
 */
export function takeLineFeeds(file: FontFile): void {
  const has = file.hasGlyphForCodePoint.bind(file);
  file.hasGlyphForCodePoint = (codePoint) => codePoint === LINE_FEED || has(codePoint);
  if (!has(LINE_FEED)) Object.defineProperty(file.glyphForCodePoint(LINE_FEED), 'advanceWidth', { value: 0 });
}

const LINE_FEED = 0x0a;

/** The ligature ﬁ is drawn for f and i, and must read as them. */
function lettersOf(codePoint: number): readonly number[] {
  if (codePoint < 0xfb00 || codePoint > 0xfb06) return [codePoint];
  return Array.from(String.fromCodePoint(codePoint).normalize('NFKC'), (letter) => letter.codePointAt(0) ?? 0);
}
