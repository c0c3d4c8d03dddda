import type { Glyph } from '../fonts/pdf-font.js';

/** The CMap that says which characters each code stands for; the first glyph has code 1. */
export function toUnicode(glyphs: readonly Glyph[]): string {
  const lines = glyphs.map(({ text }, index) => `<${(index + 1).toString(16).padStart(4, '0')}><${utf16(text)}>`);
  const groups = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, index * 100 + 100),
  );
  return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`).join('\n')}
endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
