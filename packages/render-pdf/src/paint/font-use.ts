import type { Glyph, PdfFont } from '../fonts/pdf-font.js';

/** A font in one document. Code 0 is the missing glyph, then come the font's common glyphs, then `rare`. */
export interface FontUse {
  readonly font: PdfFont;
  /** Name in the page's resources. */
  readonly name: string;
  /** Glyphs it shows besides the common ones, in the order they came. */
  readonly rare: readonly Glyph[];
  readonly code: (glyph: Glyph) => number;
}

export interface Fonts {
  readonly use: (font: PdfFont) => FontUse;
  readonly all: () => readonly FontUse[];
}

export function fontsOfDocument(): Fonts {
  const uses = new Map<PdfFont, FontUse>();
  return {
    use(font) {
      const known = uses.get(font) ?? fontUse(font, `F${uses.size + 1}`);
      uses.set(font, known);
      return known;
    },
    all: () => [...uses.values()],
  };
}

function fontUse(font: PdfFont, name: string): FontUse {
  const { common } = font;
  const codes = new Map<Glyph, number>();
  const rare: Glyph[] = [];
  const code = (glyph: Glyph): number => {
    const known = common.get(glyph) ?? codes.get(glyph);
    if (known !== undefined) return known;
    const next = common.size + rare.push(glyph);
    codes.set(glyph, next);
    return next;
  };
  return { font, name, rare, code };
}
