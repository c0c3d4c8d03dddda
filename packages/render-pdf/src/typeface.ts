import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Font } from '@react-pdf/renderer';
import { type FontFile, settleGlyphs, takeLineFeeds } from './font-file.js';
import { PdfError } from './pdf-error.js';

/** Two static TTF or OTF files of one family, as paths or `file:` URLs. */
export interface PdfTypeface {
  readonly family: string;
  readonly regular: string | URL;
  readonly bold: string | URL;
}

/** A family that is registered and loaded; widths are in points. */
export interface LoadedTypeface {
  /** The name to put in `fontFamily`; unlike `PdfTypeface.family` it is unique for the files. */
  readonly name: string;
  readonly lacks: (text: string) => { readonly codePoint: number; readonly font: string } | undefined;
  readonly width: (text: string, size: number, bold?: boolean) => number;
  /** Characters drawn alike, such as µ and μ, become the same one: nobody can tell them apart in the bytes. */
  readonly fold: (text: string) => string;
}

const loaded = new Map<string, Promise<LoadedTypeface>>();

/** Registers and loads `family`, once per process; throws PdfError when the family or its files cannot be used. */
export function loadTypeface(family: string, fonts: readonly PdfTypeface[]): Promise<LoadedTypeface> {
  const typeface = [...fonts, sourceSans3()].find((candidate) => candidate.family === family);
  if (!typeface) throw new PdfError('typeface-unknown', `No font files were given for the typeface «${family}».`);
  const name = [family, pathOf(typeface.regular), pathOf(typeface.bold)].join('|');
  const known = loaded.get(name);
  if (known) return known;
  const loading = load(name, typeface);
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

async function load(name: string, typeface: PdfTypeface): Promise<LoadedTypeface> {
  const paths = [pathOf(typeface.regular), pathOf(typeface.bold)] as const;
  await Promise.all(paths.map((path) => refuseUnusable(path, typeface.family)));
  Font.register({
    family: name,
    fonts: [
      { src: paths[0], fontWeight: 400 },
      { src: paths[1], fontWeight: 700 },
    ],
  });
  const [regular, bold] = await Promise.all([open(name, 400, typeface.family), open(name, 700, typeface.family)]);
  const files = [regular, bold];
  files.forEach(takeLineFeeds);
  const alike = new Map(files.flatMap((file) => [...settleGlyphs(file)]));
  return {
    name,
    lacks: (text) => firstLack(text, files),
    width: widthOf(regular, bold),
    fold: (text) => Array.from(text, (character) => foldOne(character, alike)).join(''),
  };
}

async function open(name: string, fontWeight: number, family: string): Promise<FontFile> {
  try {
    await Font.load({ fontFamily: name, fontWeight });
  } catch (cause) {
    throw new PdfError('font-unusable', `A font file of «${family}» cannot be read.`, { cause });
  }
  const file = Font.getFont({ fontFamily: name, fontWeight })?.data as unknown as FontFile;
  if (Object.keys(file.variationAxes ?? {}).length > 0) {
    throw new PdfError('font-unusable', `«${file.postscriptName}» is a variable font; give static files.`);
  }
  return file;
}

const STATIC_SIGNATURES = new Set([0x00010000, 0x4f54544f, 0x74727565]);

async function refuseUnusable(path: string, family: string): Promise<void> {
  const start = await readFile(path).catch((cause: unknown) => {
    throw new PdfError('font-unusable', `A font file of «${family}» cannot be read.`, { cause });
  });
  // WOFF and WOFF2 load without complaint but do not embed.
  if (start.length < 4 || !STATIC_SIGNATURES.has(start.readUInt32BE(0))) {
    throw new PdfError('font-unusable', `A font file of «${family}» is not TTF or OTF.`);
  }
}

function foldOne(character: string, alike: ReadonlyMap<number, number>): string {
  const other = alike.get(character.codePointAt(0) ?? 0);
  return other === undefined ? character : String.fromCodePoint(other);
}

function firstLack(text: string, files: readonly FontFile[]) {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const file = files.find((candidate) => !candidate.hasGlyphForCodePoint(codePoint));
    if (file) return { codePoint, font: file.postscriptName };
  }
  return undefined;
}

function widthOf(regular: FontFile, bold: FontFile): LoadedTypeface['width'] {
  const advances = { regular: advanceOf(regular), bold: advanceOf(bold) };
  return (text, size, isBold = false) => {
    const advance = isBold ? advances.bold : advances.regular;
    let sum = 0;
    for (const character of text) sum += advance(character);
    return sum * size;
  };
}

function advanceOf(file: FontFile): (character: string) => number {
  const known = new Map<string, number>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const advance = file.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / file.unitsPerEm;
    known.set(character, advance);
    return advance;
  };
}

function sourceSans3(): PdfTypeface {
  const { resolve } = createRequire(import.meta.url);
  return {
    family: 'Source Sans 3',
    regular: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    bold: resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  };
}

function pathOf(file: string | URL): string {
  return file instanceof URL || file.startsWith('file:') ? fileURLToPath(file) : file;
}
