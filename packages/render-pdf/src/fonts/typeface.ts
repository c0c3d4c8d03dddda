import { PdfError } from '../pdf-error.js';
import { type FontSource, fontBytes, ownFontPath, sourceKey } from './font-bytes.js';
import { openFontFile } from './font-file.js';
import { type PdfFont, pdfFont } from './pdf-font.js';

/**
 * Two static TTF or OTF files of one family, as paths, `file:` URLs, or their bytes, which a browser needs for Source Sans 3 too.
 */
export interface PdfTypeface {
  readonly family: string;
  readonly regular: FontSource;
  readonly bold: FontSource;
}

/** A family that is loaded. */
export interface LoadedTypeface {
  readonly family: string;
  readonly regular: PdfFont;
  readonly bold: PdfFont;
  /** The first character that one of the fonts lacks. */
  readonly lacks: (text: string) => { readonly codePoint: number; readonly font: string } | undefined;
  /** In points. */
  readonly width: (text: string, size: number, bold?: boolean) => number;
}

const loaded = new Map<string, Promise<LoadedTypeface>>();

/** Loads `family`, once per process; throws PdfError when the family or its files cannot be used. */
export async function loadTypeface(family: string, fonts: readonly PdfTypeface[]): Promise<LoadedTypeface> {
  const given = fonts.find((candidate) => candidate.family === family);
  const typeface = given ?? (family === OWN_FAMILY ? await ownTypeface() : undefined);
  if (!typeface) throw new PdfError('typeface-unknown', `No font files were given for the typeface «${family}».`);
  const key = [family, sourceKey(typeface.regular), sourceKey(typeface.bold)].join('|');
  const known = loaded.get(key);
  if (known) return known;
  const loading = load(typeface);
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}

async function load({ family, regular, bold }: PdfTypeface): Promise<LoadedTypeface> {
  const fonts = await Promise.all([open(regular, family), open(bold, family)]);
  const [light, heavy] = fonts;
  return {
    family,
    regular: light,
    bold: heavy,
    lacks: lackFinder(fonts),
    width: (text, size, isBold = false) => (isBold ? heavy : light).width(text, size),
  };
}

async function open(source: FontSource, family: string): Promise<PdfFont> {
  const bytes = await fontBytes(source).catch((cause: unknown) => {
    throw new PdfError('font-unusable', `A font file of «${family}» cannot be read.`, { cause });
  });
  const file = await openFontFile(bytes, family);
  const lacks = Array.from(NEEDED).filter((letter) => !file.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  if (lacks.length === 0) return pdfFont(file, bytes);
  throw new PdfError('font-unusable', `«${file.postscriptName}» lacks letters that letters need: ${lacks.join(' ')}`);
}

/** Norwegian, North, Lule and South Sami, and the signs of a letter. */
const NEEDED =
  ' -–•·.,:;!?()/§«»@+0123456789' +
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖÉÈÊÓÒÔÜÁČĐŊŠŦŽÏÑŃ' +
  'abcdefghijklmnopqrstuvwxyzæøåäöéèêóòôüáčđŋšŧžïñń';

/** A letter that all fonts have is remembered, since every text is looked through. */
function lackFinder(fonts: readonly PdfFont[]): LoadedTypeface['lacks'] {
  const covered = new Set([LINE_FEED]);
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      if (covered.has(text.charCodeAt(at))) continue;
      const codePoint = text.codePointAt(at) ?? 0;
      const font = fonts.find(({ file }) => !file.hasGlyphForCodePoint(codePoint));
      if (font) return { codePoint, font: font.name };
      if (codePoint > 0xffff) at += 1;
      else covered.add(codePoint);
    }
    return undefined;
  };
}

const LINE_FEED = 0x0a;

const OWN_FAMILY = 'Source Sans 3';

async function ownTypeface(): Promise<PdfTypeface> {
  const [regular, bold] = await Promise.all([
    ownFontPath('400Regular/SourceSans3_400Regular.ttf'),
    ownFontPath('700Bold/SourceSans3_700Bold.ttf'),
  ]);
  return { family: OWN_FAMILY, regular, bold };
}
