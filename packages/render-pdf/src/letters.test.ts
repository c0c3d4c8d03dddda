import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { defaultTheme } from '@hjemmel/theme';
import { h1, p, strong } from '@hjemmel/tree';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { note, tree, withoutRecipient } from './fixture-trees.js';
import type { FontFile } from './fonts/font-file.js';
import { pdfRenderer } from './pdf-renderer.js';
import { readByOracle } from './read/test-oracle.js';
import { readBack } from './read-back.js';
import { onlyWith, type Tables, tablesOf, trueType, variable, woff2 } from './test-font-file.js';

vi.setConfig({ testTimeout: 60_000 });

/** By language, both cases; what the languages share with English is taken once. */
const LETTERS = {
  norsk: 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉÈÊÓÒÂÔÜÄÖabcdefghijklmnopqrstuvwxyzæøåéèêóòâôüäö',
  nordsamisk: 'ÁČĐŊŠŦŽáčđŋšŧž',
  lulesamisk: 'ÁÅÄŃÑŊáåäńñŋ',
  soersamisk: 'ÏÖÄÅÆØïöäåæø',
} as const;

const WEIGHTS = { regular: '400Regular/SourceSans3_400Regular', bold: '700Bold/SourceSans3_700Bold' } as const;
const { resolve } = createRequire(import.meta.url);
const pathOf = (name: string) => resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`);

type Opened = Omit<FontFile, 'getGlyph'> & {
  getGlyph(id: number): { readonly path: { readonly commands: readonly unknown[] } };
};
let open: (bytes: Buffer) => Opened;

beforeAll(async () => {
  // @ts-expect-error has no types.
  const { create } = await import('fontkit');
  open = create as typeof open;
});

/** The font programs inside a PDF. */
function embeddedIn(bytes: Uint8Array): readonly Opened[] {
  const file = Buffer.from(bytes);
  const found: Opened[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 6)) {
    if (file[at + 7] !== 0x78) continue;
    const stream = inflateSync(file.subarray(at + 7));
    if (stream.readUInt32BE() === 0x00010000) found.push(open(stream));
  }
  return found;
}

describe.each(Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])('the weight %s', (weight) => {
  const line = (letters: string) => p([weight === 'bold' ? strong(letters) : letters]);

  it.each(Object.entries(LETTERS))('draws every letter of %s, each in its own way', (_, letters) => {
    const file = open(readFileSync(pathOf(WEIGHTS[weight])));
    const drawn = Array.from(letters).map((letter) => {
      const { id } = file.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      expect(id, letter).toBeGreaterThan(0);
      return JSON.stringify(file.getGlyph(id).path.commands);
    });
    expect(drawn.filter((outline) => outline.length > 20)).toHaveLength(letters.length);
    expect(new Set(drawn).size).toBe(letters.length);
  });

  it('embeds their outlines, and they are read back by two readers', async () => {
    const all = [...new Set(Object.values(LETTERS).join(''))].join('');
    const words = all.match(/.{1,12}/gu) ?? [];
    const { bytes } = await pdfRenderer().render(tree([line(words.join(' '))]));
    for (const { content } of [readBack(bytes), await readByOracle(bytes)])
      for (const word of words) expect(content).toContain(word);
    const outlines = embeddedIn(bytes).map((file) => {
      const { numGlyphs } = (file as unknown as { maxp: { numGlyphs: number } }).maxp;
      const all = Array.from({ length: numGlyphs }, (_, id) => JSON.stringify(file.getGlyph(id).path.commands));
      return new Set(all.filter((outline) => outline.length > 20)).size;
    });
    expect(Math.max(...outlines)).toBeGreaterThanOrEqual(all.length);
  });
});

describe('a font that cannot be used is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-skrift-'));
  const source = tablesOf(readFileSync(pathOf(WEIGHTS.regular)));

  function print(bytes: Buffer, name: string, of: Partial<Record<'regular' | 'bold', true>> = { regular: true }) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const font = { family: 'Egen', regular: pathOf(WEIGHTS.regular), bold: pathOf(WEIGHTS.bold) };
    const own = { ...font, ...(of.regular && { regular: path }), ...(of.bold && { bold: path }) };
    return pdfRenderer({ theme: { ...defaultTheme, typeface: 'Egen' }, fonts: [own] }).render(note);
  }

  /** All the characters of the font but these. */
  function without(letters: string): Tables {
    const file = open(trueType(source));
    const kept = new Map<number, number>();
    for (let code = 0x20; code < 0x2200; code += 1)
      if (file.hasGlyphForCodePoint(code) && !letters.includes(String.fromCodePoint(code)))
        kept.set(code, file.glyphForCodePoint(code).id);
    return onlyWith(source, kept);
  }

  it('when it is packed for the web', async () => {
    const packed = woff2(source);
    expect(open(packed)).toMatchObject({ type: 'WOFF2' });
    expect(open(packed).hasGlyphForCodePoint(0xe5)).toBe(true);
    await expect(print(packed, 'a.woff2')).rejects.toMatchObject({ code: 'font-unusable' });
    await expect(print(packed, 'a.ttf')).rejects.toThrow('A font file of «Egen» is not TTF or OTF.');
  });

  it('when it is variable', async () => {
    const axes = trueType(variable(source));
    expect(open(axes)).toMatchObject({ fvar: { axisCount: 1, axis: [{ axisTag: 'wght' }] } });
    await expect(print(axes, 'b.ttf')).rejects.toThrow('is a variable font; give static files.');
  });

  it('when it is cut off, or one of many in a file', async () => {
    const whole = trueType(source);
    expect((await print(whole, 'c.ttf')).sha256).toMatch(/^[0-9a-f]{64}$/u);
    await expect(print(whole.subarray(0, 300), 'd.ttf')).rejects.toMatchObject({ code: 'font-unusable' });
    await expect(print(Buffer.concat([Buffer.from('ttcf'), whole]), 'e.ttc')).rejects.toMatchObject({
      code: 'font-unusable',
    });
    const outlines = new Map([...source].filter(([name]) => name !== 'glyf' && name !== 'loca'));
    await expect(print(trueType(outlines), 'f.ttf')).rejects.toMatchObject({ code: 'font-unusable' });
  });

  it.each([
    ['æøå', 'æ ø å'],
    ['ŋ', 'ŋ'],
    ['Ń', 'Ń'],
    ['đŧ', 'đ ŧ'],
    ['ï§', '§ ï'],
  ])('when it lacks %s, which it names, whichever weight it is', async (letters, named) => {
    const file = trueType(without(letters));
    const name = `${letters.codePointAt(0)}.ttf`;
    const refusal = { code: 'font-unusable', message: expect.stringMatching(new RegExp(`: ${named}$`, 'u')) };
    await expect(print(file, `r${name}`)).rejects.toMatchObject(refusal);
    await expect(print(file, `b${name}`, { bold: true })).rejects.toMatchObject(refusal);
  });

  it('only for the letters that every letter needs: another is refused where it stands', async () => {
    const path = join(folder, 'uten.ttf');
    writeFileSync(path, trueType(without('ŵ')));
    const fonts = [{ family: 'Egen', regular: path, bold: path }];
    const { render } = pdfRenderer({ theme: { ...defaultTheme, typeface: 'Egen' }, fonts });
    const letter = withoutRecipient(tree([h1('Brev'), { ...p('Navnet Ŵyn ŵ'), source: '/begrunnelse' }]));
    await expect(render(letter)).rejects.toMatchObject({
      code: 'missing-glyph',
      message: expect.stringMatching(/U\+0175, in the block «paragraph» \(\/begrunnelse\)\.$/u),
    });
  });
});
