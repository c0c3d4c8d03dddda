import { PdfError } from '../pdf-error.js';

/** The few parts of a fontkit font that are read here. */
export interface FontFile {
  readonly type: string;
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly variationAxes?: Readonly<Record<string, unknown>>;
  readonly directory: { readonly tables: Readonly<Record<string, TableEntry>> };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): FileGlyph;
  getGlyph(id: number): FileGlyph;
  layout(text: string, features: Readonly<Record<string, boolean>>, ...direction: readonly unknown[]): GlyphRun;
  createSubset(): { readonly glyphs: number[]; encode(): Uint8Array };
}

export interface TableEntry {
  readonly offset: number;
  readonly length: number;
}

interface FileGlyph {
  readonly id: number;
  readonly advanceWidth: number;
}

interface GlyphRun {
  readonly glyphs: readonly FileGlyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

const STATIC_SIGNATURES = new Set([0x00010000, 0x4f54544f, 0x74727565]);

/** A static TTF or OTF; throws PdfError for WOFF, WOFF2, collections, variable fonts and what is no font at all. */
export async function openFontFile(bytes: Buffer, family: string): Promise<FontFile> {
  // WOFF and WOFF2 can be read but not embedded.
  if (bytes.length < 4 || !STATIC_SIGNATURES.has(bytes.readUInt32BE(0))) {
    throw new PdfError('font-unusable', `A font file of «${family}» is not TTF or OTF.`);
  }
  const file = await parse(bytes, family);
  if (file.directory.tables.fvar !== undefined) {
    throw new PdfError('font-unusable', `«${file.postscriptName}» is a variable font; give static files.`);
  }
  if (file.directory.tables.glyf === undefined && file.directory.tables['CFF '] === undefined) {
    throw new PdfError('font-unusable', `«${file.postscriptName}» has no outlines that can be embedded.`);
  }
  return file;
}

async function parse(bytes: Buffer, family: string): Promise<FontFile> {
  // @ts-expect-error has no types.
  const { create } = (await import('fontkit')) as unknown as { create: (bytes: Buffer) => FontFile };
  try {
    const file = create(bytes);
    // The tables are read when they are first asked for.
    file.glyphForCodePoint(0x20);
    return file;
  } catch (cause) {
    throw new PdfError('font-unusable', `A font file of «${family}» cannot be read.`, { cause });
  }
}
