import type { Glyph, PdfFont } from '../fonts/pdf-font.js';
import type { FontUse } from '../paint/font-use.js';
import { num } from '../paint/number.js';
import { type PdfFile, packed, type Ref } from './pdf-file.js';
import { subsetTrueType } from './subset-truetype.js';
import { toUnicode } from './to-unicode.js';

/** A composite font with ordinary letters and the rare ones the document shows, and what each stands for. */
export function putFont(file: PdfFile, { font, rare }: FontUse): Ref {
  const { name, program, widths, map } = rare.length === 0 ? commonParts(font) : partsOf(font, rare);
  const isTrueType = font.file.directory.tables.glyf !== undefined;
  const data = file.packed(program.entries, program.body);
  const descriptor = file.put(descriptorOf(font, name, `/FontFile${isTrueType ? 2 : 3} ${data} 0 R`));
  const descendant = file.put(
    `<</Type/Font/Subtype/${isTrueType ? 'CIDFontType2/CIDToGIDMap/Identity' : 'CIDFontType0'}/BaseFont/${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 0/W${widths}>>`,
  );
  const toUnicode = file.packed('', map);
  return file.put(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${toUnicode} 0 R>>`,
  );
}

/** All of a font that depends on its glyphs; streams are packed. */
interface Parts {
  readonly name: string;
  readonly program: { readonly entries: string; readonly body: Uint8Array };
  readonly widths: string;
  readonly map: Uint8Array;
}

const known = new WeakMap<PdfFont, Parts>();

/** Most documents need no more than ordinary letters, and these are made once. */
function commonParts(font: PdfFont): Parts {
  const parts = known.get(font) ?? partsOf(font, []);
  known.set(font, parts);
  return parts;
}

function partsOf(font: PdfFont, rare: readonly Glyph[]): Parts {
  const glyphs = [...font.common.keys(), ...rare];
  const ids = glyphs.map(({ id }) => id);
  return {
    name: `${subsetName(ids)}+${font.name}`,
    program: font.file.directory.tables.glyf ? trueType(font, ids) : compact(font, ids),
    widths: `[1[${glyphs.map(({ width }) => num(width)).join(' ')}]]`,
    map: packed(Buffer.from(toUnicode(glyphs), 'latin1')),
  };
}

function trueType(font: PdfFont, ids: readonly number[]): Parts['program'] {
  const program = subsetTrueType(font, ids);
  return { entries: `/Length1 ${program.length}`, body: packed(program) };
}

function compact({ file }: PdfFont, ids: readonly number[]): Parts['program'] {
  const subset = file.createSubset();
  // Put in as they come, since the same glyph may stand for two characters.
  subset.glyphs.push(...ids);
  return { entries: '/Subtype/CIDFontType0C', body: packed(subset.encode()) };
}

const SYMBOLIC = 4;
const ITALIC = 64;

function descriptorOf({ file, ascent, descent }: PdfFont, name: string, program: string): string {
  const scale = 1000 / file.unitsPerEm;
  const { minX, minY, maxX, maxY } = file.bbox;
  const box = [minX, minY, maxX, maxY].map((value) => num(value * scale)).join(' ');
  const flags = SYMBOLIC | (file.italicAngle === 0 ? 0 : ITALIC);
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${box}]/ItalicAngle ${num(file.italicAngle)}` +
    `/Ascent ${num(ascent)}/Descent ${num(descent)}/CapHeight ${num((file.capHeight || file.ascent) * scale)}/StemV 80${program}>>`
  );
}

/** Six capital letters made from the glyphs, so that the same subset has the same name. */
function subsetName(ids: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const id of ids) hash = Math.imul(hash ^ id, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26))).join(
    '',
  );
}
