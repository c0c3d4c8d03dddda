import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { defaultTheme } from '@hjemmel/theme';
import { type Block, type DocumentTree, h1, notice, p, table, ul } from '@hjemmel/tree';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { draft, emergency, letter, note, tree } from './fixture-trees.js';
import { PdfError } from './pdf-error.js';
import { pdfRenderer } from './pdf-renderer.js';
import { readBack } from './read-back.js';

// The first letter loads the libraries, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { render } = pdfRenderer();

const textOf = async (letterTree: DocumentTree) => readBack((await render(letterTree)).bytes).content;

/** The file with its streams unpacked, as text. */
function unpacked(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const found = [buffer.toString('latin1')];
  for (let at = buffer.indexOf('stream\n'); at >= 0; at = buffer.indexOf('stream\n', at + 6)) {
    if (buffer[at + 7] === 0x78) found.push(inflateSync(buffer.subarray(at + 7)).toString('latin1'));
  }
  return found.join('\n');
}

describe('fonts and metadata', () => {
  it('embeds Source Sans 3 and nothing else', async () => {
    const raw = unpacked((await render(draft)).bytes);
    const names = new Set([...raw.matchAll(/\/BaseFont\/(\w+\+)?([\w-]+)/g)].map(([, , name]) => name));
    expect([...names].sort()).toEqual(['SourceSans3-Bold', 'SourceSans3-Regular']);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
  });

  it('has a neutral title, the sender, the language and no clock', async () => {
    const { bytes } = await render(letter);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: 'Brev fra Nordfjorden kommune',
      Author: 'Nordfjorden kommune',
      Creator: 'Hjemmel',
      Language: 'nb-NO',
      CreationDate: 'D:20261118000000Z',
    });
    expect(JSON.stringify(info)).not.toMatch(/Iben|Vedtak/);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/<pdfaid:part>2<.*<pdfuaid:part>1</);
  });

  it('has links that can be followed', async () => {
    const pdf = await getDocument({ data: (await render(letter)).bytes.slice(), verbosity: 0 }).promise;
    const annotations = (await (await pdf.getPage(2)).getAnnotations()) as readonly { readonly unsafeUrl?: string }[];
    expect(annotations.map(({ unsafeUrl }) => unsafeUrl)).toEqual([
      'tel:+4774000000',
      'tel:113',
      'tel:112',
      'tel:116117',
    ]);
  });

  it('refuses a letter the font lacks, by its code point', async () => {
    const refused = render(tree([p('Ring ☎')]));
    await expect(refused).rejects.toMatchObject({ code: 'missing-glyph' });
    await expect(refused).rejects.toThrow('U+260E');
    await expect(render(tree([p('Skoltesamisk ǩ')]))).rejects.toThrow('U+01E9');
    await expect(render(tree([p('سلام')]))).rejects.toSatisfy(PdfError.isInstance);
    await expect(render(tree([p('halv \ud83d')]))).rejects.toMatchObject({ code: 'missing-glyph' });
  });

  it('takes a typeface from files and refuses what cannot be embedded', async () => {
    const { resolve } = createRequire(import.meta.url);
    const file = resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf');
    const theme = { ...defaultTheme, typeface: 'Egen' };
    const print = (regular: string) =>
      pdfRenderer({ theme, fonts: [{ family: 'Egen', regular, bold: file }] }).render(note);
    expect(unpacked((await print(file)).bytes)).toContain('SourceSans3-SemiBold');
    await expect(print(resolve('@expo-google-fonts/source-sans-3/package.json'))).rejects.toMatchObject({
      code: 'font-unusable',
    });
    await expect(print('/finnes/ikke.ttf')).rejects.toMatchObject({ code: 'font-unusable' });
    await expect(pdfRenderer({ theme }).render(note)).rejects.toMatchObject({ code: 'typeface-unknown' });
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });
});

describe('awkward content', () => {
  const awkward: readonly (readonly [string, Block])[] = [
    ['a word of 300 letters', p(`Før ${'abcdefghij'.repeat(30)} etter`)],
    [
      '300 letters without a vowel, in a narrow column',
      table('T', ['A', 'B', 'C', 'D', 'E', 'F'], [{ cells: ['x'.repeat(300), 'b', 'c', 'd', 'e', 'f'] }]),
    ],
    [
      'a long address on the web',
      p([
        'Se ',
        {
          type: 'link',
          text: `https://www.nordfjorden.kommune.no/${'helse-og-omsorg/'.repeat(12)}`,
          href: 'https://www.nordfjorden.kommune.no/',
        },
        '.',
      ]),
    ],
    ['empty strings', { type: 'paragraph', content: [{ type: 'text', text: '' }] }],
    ['an empty table', table('', ['A', 'B'], [{ cells: ['', ''] }])],
    ['an empty list', ul([])],
    ['an empty notice', notice('info', [])],
    ['control characters', p('Før\u0007 mellom\u0000\u200b\ufeff og\tetter\u0085ny\u00ad linje')],
    ['line breaks and many spaces', p('Én\nTo\r\nTre     fire')],
    ['decomposed letters', p('A\u030asen cafe\u0301')],
    [
      'a cell taller than a page',
      table(
        'T',
        ['Hva', 'Hvordan'],
        [{ cells: ['Kort', 'En lang forklaring. '.repeat(600)] }, { cells: ['Neste', 'Kort'] }],
      ),
    ],
    [
      'a value taller than a page',
      {
        type: 'keyValue',
        rows: [{ key: 'Bakgrunn', value: [{ type: 'text', text: 'En lang historie. '.repeat(700) }] }],
      },
    ],
    ['an item taller than a page', ul(['En lang historie. '.repeat(700), 'Kort'])],
    [
      'twelve columns',
      table(
        'T',
        Array.from({ length: 12 }, (_, i) => `Kolonne${i}`),
        [{ cells: Array.from({ length: 12 }, () => 'Oppfølgingstjeneste') }],
      ),
    ],
    ['an emergency notice in a section', { type: 'section', children: [emergency] }],
    [
      'many signatures',
      {
        type: 'section',
        children: Array.from({ length: 11 }, (_, i) => ({ type: 'signature', role: `Rolle ${i}`, name: `Navn ${i}` })),
      },
    ],
  ];

  // `render` itself refuses when any text of the tree is not in the bytes.
  it.each(awkward)('prints whole: %s', async (_, block) => {
    const { bytes } = await render(tree([h1('Brev'), p('Først.'), block, p('Sist.')]));
    expect(readBack(bytes).content.trim()).toMatch(/Sist\.\s+Lovregister 2026\.11$/u);
  });

  it('cuts only words that are wider than the line', async () => {
    const content = await textOf(tree([p(`${'Rehabiliteringskoordineringsansvarlig og '.repeat(12)}slutt`)]));
    expect(content.match(/Rehabiliteringskoordineringsansvarlig/g)).toHaveLength(12);
    expect(content).not.toMatch(/-\s/u);
  });
});
