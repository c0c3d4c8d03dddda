import type { FontUse } from '../paint/font-use.js';
import { num } from '../paint/number.js';
import type { PdfFile, Ref } from './pdf-file.js';
import { subsetTrueType } from './subset-truetype.js';
import { toUnicode } from './to-unicode.js';

/** A composite font with the glyphs the document shows, and what each stands for. */
export function putFont(file: PdfFile, use: FontUse): Ref {
  const { font, glyphs } = use;
  const ids = glyphs.map(({ id }) => id);
  const isTrueType = font.file.directory.tables.glyf !== undefined;
  const program = isTrueType ? putTrueType(file, use, ids) : putCompact(file, use, ids);
  const name = `${subsetName(use)}+${font.name}`;
  const descriptor = file.put(descriptorOf(use, name, program));
  const widths = `[1[${glyphs.map(({ width }) => num(width)).join(' ')}]]`;
  const descendant = file.put(
    `<</Type/Font/Subtype/${isTrueType ? 'CIDFontType2/CIDToGIDMap/Identity' : 'CIDFontType0'}/BaseFont/${name}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 0/W${widths}>>`,
  );
  const map = file.stream('', toUnicode(use));
  return file.put(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${map} 0 R>>`,
  );
}

function putTrueType(file: PdfFile, { font }: FontUse, ids: readonly number[]): string {
  const program = subsetTrueType(font, ids);
  return `/FontFile2 ${file.stream(`/Length1 ${program.length}`, program)} 0 R`;
}

function putCompact(file: PdfFile, { font }: FontUse, ids: readonly number[]): string {
  const subset = font.file.createSubset();
  // Put in as they come, since the same glyph may stand for two characters.
  subset.glyphs.push(...ids);
  return `/FontFile3 ${file.stream('/Subtype/CIDFontType0C', subset.encode())} 0 R`;
}

const SYMBOLIC = 4;
const ITALIC = 64;

function descriptorOf({ font }: FontUse, name: string, program: string): string {
  const { file, ascent, descent } = font;
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
function subsetName({ glyphs }: FontUse): string {
  let hash = 0x811c9dc5;
  for (const { id } of glyphs) hash = Math.imul(hash ^ id, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26))).join(
    '',
  );
}
