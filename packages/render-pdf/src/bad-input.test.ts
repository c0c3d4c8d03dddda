import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTheme } from '@hjemmel/theme';
import { type Block, type DocumentTree, h1, item, keyValue, link, p, row, table, text, ul } from '@hjemmel/tree';
import { describe, expect, it, vi } from 'vitest';
import { tree } from './fixture-trees.js';
import { Figure } from './index.js';
import { pdfRenderer } from './pdf-renderer.js';
import { printTemplate } from './print-template.js';
import { readBack } from './read-back.js';
import { onlyWith, tablesOf, trueType } from './test-font-file.js';
import { failures, hasPdfcheck } from './test-pdfcheck.js';

vi.setConfig({ testTimeout: 300_000 });

const { render } = pdfRenderer();
const letterWith = (block: Block) => tree([h1('Brev'), p('Først.'), { ...block, source: '/her/0' }, p('Sist.')]);
const squeezed = (text: string) => text.replace(/[\s-]/gu, '');

/** The PDF, once the strict checker has nothing to say of it. */
async function valid(letter: DocumentTree): Promise<Uint8Array> {
  const { bytes } = await render(letter);
  if (hasPdfcheck) expect(failures([bytes])).toEqual([]);
  return bytes;
}

describe('what cannot be shown is refused, naming block and place', () => {
  const [half, other] = ['\ud83d', '\ude00'];

  it.each([
    ['half a character', `Hei ${half} der`, 'U+D83D'],
    ['the other half', `Hei ${other} der`, 'U+DE00'],
    ['an emoji', 'Hei 😀', 'U+1F600'],
    ['a family of emoji', 'Hei 👩\u200d👩\u200d👧', 'U+1F469'],
    ['Hebrew', 'שלום', 'U+05E9'],
    ['Arabic', 'سلام', 'U+0633'],
    ['no character at all', 'a\uffffb', 'U+FFFF'],
    ['a private character', 'a\ue000b', 'U+E000'],
  ])('%s, in any kind of block', async (_, words, code) => {
    for (const block of [
      p(words),
      ul(['Hel', item('Hel', { children: ul([words]) })]),
      table('T', ['A'], [{ cells: [words] }]),
      table(words, ['A'], [{ cells: ['a'] }]),
      keyValue([row('Nøkkel', words)]),
      p([link(words, 'https://nordfjorden.kommune.no/')]),
    ]) {
      await expect(render(letterWith(block))).rejects.toMatchObject({
        code: 'missing-glyph',
        letter: { code, source: '/her/0' },
        message: expect.stringMatching(
          new RegExp(`${code.replace('+', '\\+')}, in the block «\\w+» \\(/her/0\\)\\.$`, 'u'),
        ),
      });
    }
  });

  it('right to left, also where the font has the letters', async () => {
    const { resolve } = createRequire(import.meta.url);
    const tables = tablesOf(
      readFileSync(resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')),
    );
    // @ts-expect-error has no types.
    const { create } = await import('fontkit');
    const file = create(trueType(tables));
    const map = new Map<number, number>([
      [0x5d0, file.glyphForCodePoint(0x61).id],
      [0x627, file.glyphForCodePoint(0x62).id],
    ]);
    for (let code = 0x20; code < 0x2200; code += 1)
      if (file.hasGlyphForCodePoint(code)) map.set(code, file.glyphForCodePoint(code).id);
    const path = join(mkdtempSync(join(tmpdir(), 'hjemmel-hoeyre-')), 'a.ttf');
    writeFileSync(path, trueType(onlyWith(tables, map)));
    const own = pdfRenderer({
      theme: { ...defaultTheme, typeface: 'Egen' },
      fonts: [{ family: 'Egen', regular: path, bold: path }],
    });
    expect((await own.render(letterWith(p('Hei')))).sha256).toMatch(/^\w{64}$/u);
    for (const [words, code] of [
      ['Hei א', 'U+05D0'],
      ['ا', 'U+0627'],
    ] as const) {
      await expect(own.render(letterWith(p(words)))).rejects.toMatchObject({
        code: 'right-to-left',
        message: `${code} is written from right to left, in the block «paragraph» (/her/0).`,
      });
    }
  });

  it('in the frame, by where it stands', async () => {
    const letter = tree([h1('Brev')]);
    const to = (name: string) => ({ ...letter, envelope: { ...letter.envelope, recipient: { name, lines: [] } } });
    await expect(render(to('Ida 😀'))).rejects.toThrow('U+1F600, in the frame of the document');
  });

  it('a picture that is none', async () => {
    const figure = (image: Uint8Array) =>
      printTemplate(Figure({ alt: 'Våpen', image, width: 20, height: 20, source: '«våpen» (/logo)' }), {
        language: 'nb',
        title: 'Prøve',
        author: 'Nordfjorden kommune',
        date: '2026-11-23',
      });
    for (const image of [Buffer.from('ikke et bilde'), Buffer.alloc(0), Buffer.from('89504e470d0a1a0a', 'hex')])
      await expect(figure(image)).rejects.toMatchObject({ code: 'image-unusable' });
  });
});

describe('what can be shown is whole in a valid file', () => {
  it.each<readonly [string, Block, string]>([
    ['controls', p('Før\u0000\u0001\u0007\u001b\u007f\u0085\u009f etter'), 'Føretter'],
    ['marks of direction and other marks without shape', p('a\u202eb\u202cc\u200f\u2066d\u2069\ufeff\u00ade'), 'abcde'],
    ['a word of 300 letters', p(`Før ${'abcdefghij'.repeat(30)} etter`), `Før${'abcdefghij'.repeat(30)}etter`],
    [
      'a word of 300 letters in a narrow cell',
      table('T', ['A', 'B', 'C', 'D', 'E'], [{ cells: ['å'.repeat(300), 'b', 'c', 'd', 'e'] }]),
      'å'.repeat(300),
    ],
    ['decomposed letters', p('a\u030angstrom a\u0308a\u0301 c\u030c'), 'ångstromäáč'],
  ])('%s', async (_, block, words) => {
    expect(squeezed(readBack(await valid(letterWith(block))).content)).toContain(words);
  });

  it('a paragraph of 20 000 words', async () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `ord${index}`).join(' ');
    const { content, pages } = readBack(await valid(letterWith(p(words))));
    expect(content.replace(/\s+/gu, ' ')).toContain(words);
    expect(pages.length).toBeGreaterThan(20);
  });

  it('a table of 2 000 rows, its head on each page', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ({ cells: [`Rad ${index}`, 'Oppfølging', '1,5'] }));
    const { content, pages } = readBack(await valid(letterWith(table('Lang', ['Nummer', 'Hva', 'Timer'], rows))));
    expect(content.match(/Rad \d+/gu)).toEqual(rows.map(({ cells: [number] }) => number));
    expect(pages.filter((page) => page.includes('Nummer'))).toHaveLength(pages.length);
  });

  it('odd characters in the title and in the address of a link', async () => {
    const href = 'https://nordfjorden.kommune.no/"><(\\)\u0000\ud83d?æ=😀';
    const odd = tree([h1('Brev'), p([link('her', href)])], { neutralTitle: 'Brev & <b>😀\ud83d\u0000\n"\'' });
    expect(readBack(await valid(odd)).content).toContain('her');
  });
});

it('a language that is none is refused, of the document and of words in it', async () => {
  await expect(render(tree([h1('Brev')], { language: 'nb"><x' }))).rejects.toMatchObject({ code: 'language-unusable' });
  const words = letterWith(p(['Her er ', text('noe', 'norsk bokmål')]));
  await expect(render(words)).rejects.toMatchObject({
    code: 'language-unusable',
    message: expect.stringContaining('/her/0'),
  });
});
