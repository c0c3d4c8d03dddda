import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openFontFile } from './font-file.js';
import { pairKerning } from './pair-kerning.js';
import { pdfFont } from './pdf-font.js';

const { resolve } = createRequire(import.meta.url);

/** What letters are set in unless a theme says otherwise. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
];

describe.each(FONTS)('pairKerning of %s', (path) => {
  const bytes = readFileSync(resolve(path));

  it('moves every pair of ordinary letters as the font library does', async () => {
    const file = await openFontFile(bytes, 'prøve');
    const { common } = pdfFont(file, bytes);
    const kern = pairKerning(file, bytes);
    const features = { liga: false, clig: false, dlig: false, calt: false, rlig: false };
    let kerned = 0;
    for (const left of common.keys()) {
      for (const right of common.keys()) {
        const { positions } = file.layout(left.text + right.text, features, undefined, undefined, 'ltr');
        const moved = kern?.(left.id, right.id) ?? Number.NaN;
        expect(moved, `${left.text}${right.text}`).toBeCloseTo(
          (positions[0]?.xAdvance ?? 0) - file.getGlyph(left.id).advanceWidth,
          6,
        );
        kerned += moved === 0 ? 0 : 1;
      }
    }
    expect(kerned).toBeGreaterThan(1000);
  });
});
