import type { Glyph, PdfFont } from '../fonts/pdf-font.js';

/** A font in one document: which glyphs it shows, in the order they came. Code 0 is left for the missing glyph. */
export interface FontUse {
  readonly font: PdfFont;
  /** Name in the page's resources. */
  readonly name: string;
  readonly glyphs: Glyph[];
  /** Four hexadecimal digits. */
  readonly code: (glyph: Glyph) => string;
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
  const codes = new Map<Glyph, string>();
  const glyphs: Glyph[] = [];
  const code = (glyph: Glyph): string => {
    const known = codes.get(glyph);
    if (known !== undefined) return known;
    glyphs.push(glyph);
    const next = glyphs.length.toString(16).padStart(4, '0');
    codes.set(glyph, next);
    return next;
  };
  return { font, name, glyphs, code };
}
