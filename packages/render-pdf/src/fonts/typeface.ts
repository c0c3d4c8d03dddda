import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PdfError } from '../pdf-error.js';
import { openFontFile } from './font-file.js';
import { type PdfFont, pdfFont } from './pdf-font.js';

/** Two static TTF or OTF files of one family, as paths or `file:` URLs. */
export interface PdfTypeface {
  readonly family: string;
  readonly regular: string | URL;
  readonly bold: string | URL;
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
export function loadTypeface(family: string, fonts: readonly PdfTypeface[]): Promise<LoadedTypeface> {
  const typeface = [...fonts, sourceSans3()].find((candidate) => candidate.family === family);
  if (!typeface) throw new PdfError('typeface-unknown', `No font files were given for the typeface «${family}».`);
  const key = [family, pathOf(typeface.regular), pathOf(typeface.bold)].join('|');
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

async function open(path: string | URL, family: string): Promise<PdfFont> {
  const bytes = await readFile(pathOf(path)).catch((cause: unknown) => {
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

let own: PdfTypeface | undefined;

function sourceSans3(): PdfTypeface {
  if (own) return own;
  const { resolve } = createRequire(import.meta.url);
  own = {
    family: 'Source Sans 3',
    regular: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    bold: resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  };
  return own;
}

function pathOf(file: string | URL): string {
  return file instanceof URL || file.startsWith('file:') ? fileURLToPath(file) : file;
}
