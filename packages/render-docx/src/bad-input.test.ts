import { defaultTheme, type Theme, ThemeError } from '@hjemmel/theme';
import { type Block, h1, h2, h3, keyValue, notice, p, row, table, text, ul } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { docxRenderer } from './docx-renderer.js';
import { readDocx, textOf } from './read/read-docx.js';
import { letter, testTree } from './test-letter.js';
import { LOGO } from './test-logo.js';
import { partNames, partOf } from './test-package.js';

const { render } = docxRenderer();
const read = async (...blocks: readonly Block[]) => readDocx((await render(testTree(blocks))).bytes);
const words = async (...blocks: readonly Block[]) => textOf(await read(...blocks));
const NASTY = `</w:t></w:p><script> & &amp; " ' --> ]]> \${1} {2} %s \\n`;

describe('rendered whole', () => {
  it('a paragraph of 10,000 words', async () => {
    const long = Array.from({ length: 10_000 }, (_, index) => `ord${index}`).join(' ');
    expect(await words(p(long))).toContain(long);
  });

  it('a table of 2,000 rows, whose head comes again', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ({ cells: [`Rad ${index}`, 'Hver uke', 'Kari'] }));
    const { tables } = await read(h1('Tiltak'), table('Tiltak', ['Hva', 'Når', 'Hvem'], rows));
    expect(tables[0]?.rows).toHaveLength(2001);
    expect(tables[0]?.rows.at(-1)?.[0]).toBe('Rad 1999');
    expect(tables[0]?.headRows).toBe(1);
  }, 60_000);

  it('words of 300 letters, wherever they stand', async () => {
    const word = 'å'.repeat(300);
    const said = await words(h1(word), p(word), keyValue([row(word, word)]), table(word, [word], [{ cells: [word] }]));
    expect(said.split(word)).toHaveLength(8);
  });

  it.each([
    ['names from right to left', 'محمد علي السيد', 'שרה כהן'],
    ['emoji', '👩‍⚕️ 🏠 ❤️ 🇳🇴', '👍🏽'],
    ['Sami letters', 'áčđŋšŧž ÁČĐŊŠŦŽ', 'ïäöæøå ŃŒ'],
    ['markup', NASTY, '<b>&#0;</b>'],
  ])('%s', async (_, one, two) => {
    const said = await words(h1(one), p([text(one, 'ar'), two]), ul([one]), table(two, [one], [{ cells: [two] }]));
    expect(said).toContain(`${one}\n${one}${two}\n${one}\n${two}\n${one}\n${two}`);
  });

  it('a table in two, and one at the very beginning', async () => {
    const one = table('', ['En'], [{ cells: ['1'] }]);
    const { tables } = await read(one, one);
    expect(tables).toHaveLength(2);
    const xml = partOf((await render(testTree([one, one]))).bytes, 'word/document.xml');
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });

  it('a link too long for Word, as its words alone', async () => {
    const href = `https://nordfjorden.kommune.no/${'a'.repeat(3000)}`;
    const { links, paragraphs } = await read(p([{ type: 'link', text: 'Søk her', href }]));
    expect([...links]).toEqual([]);
    expect(paragraphs.at(-1)?.text).toBe('Søk her');
  });

  it('a letter of nothing', async () => {
    expect(await words()).toContain('Nordfjorden kommune');
    expect(await words(p(''), ul([]), keyValue([]), notice('info', []))).toContain('Nordfjorden kommune');
  });

  it('a list of more levels than Word has', async () => {
    const deep = Array.from({ length: 14 }).reduce<Block & { readonly type: 'list' }>(
      (children, _, index) => ul([{ content: [{ type: 'text', text: `nivå ${index}` }], children }]),
      ul(['innerst']),
    );
    const levels = (await read(deep)).paragraphs.flatMap(({ numbering }) => numbering?.level ?? []);
    expect([levels.length, Math.max(...levels)]).toEqual([15, 8]);
  });
});

describe('characters', () => {
  it('that only deceive are left out, and those that words need are kept', async () => {
    expect(await words(p('a\u0000b\u0007c\u202ed\u2066e\u200ff\ufeffg bo\u00adlig می\u200cخواهم'))).toContain(
      'abcdefg bolig می\u200cخواهم',
    );
  });

  it('that end lines end them, and no paragraph', async () => {
    const { paragraphs } = await read(p('en\r\nto\u2028tre\u000bfire'));
    expect(paragraphs.at(-1)?.text).toBe('en\nto\ntre\nfire');
  });

  it.each([
    ['half a character', 'a\ud800b', 'U+D800'],
    ['no character', 'a\ufffeb', 'U+FFFE'],
  ])('%s is refused, with the block and where it comes from', async (_, nasty, code) => {
    const block = p(nasty, { id: 'om-deg', source: '/om/0' });
    await expect(render(testTree([block]))).rejects.toMatchObject({
      code: 'unprintable-character',
      message: `${code} is no character, in the block «om-deg» (/om/0).`,
    });
  });
});

describe('refused with a clear message', () => {
  it('headings that skip a level, with their place', async () => {
    const tree = testTree([h1('En'), h3('Tre', { source: '/deler/2' })]);
    await expect(render(tree)).rejects.toMatchObject({
      code: 'heading-order',
      message: 'In the block «heading» (/deler/2): a heading of level 3 follows level 1.',
    });
    await expect(render(testTree([h1('En'), h2('To'), h3('Tre'), h2('To')]))).resolves.toBeDefined();
  });

  it('a table whose heads say nothing', async () => {
    const tree = testTree([table('A', ['', ' '], [{ cells: ['1', '2'] }], { id: 'tabell' })]);
    await expect(render(tree)).rejects.toMatchObject({ code: 'table-head' });
  });

  it('a table of more columns than Word can hold', async () => {
    const headers = Array.from({ length: 64 }, (_, index) => `${index}`);
    const wide = (columns: readonly string[]) => render(testTree([table('A', columns, [{ cells: columns }])]));
    await expect(wide(headers)).rejects.toMatchObject({ code: 'table-too-wide' });
    await expect(wide(headers.slice(1))).resolves.toBeDefined();
  });

  it('more recipient lines than a window shows', async () => {
    const recipient = { name: 'Iben', lines: ['1', '2', '3', '4', '5', '6'] };
    const tree = { ...letter, envelope: { ...letter.envelope, recipient } };
    await expect(render(tree)).rejects.toMatchObject({ code: 'recipient-too-long' });
  });
});

describe('a theme', () => {
  const names = ['Nordfjorden kommune'];
  const logo = {
    data: LOGO,
    alt: 'Kommunevåpenet: et blått skjold',
    mediaType: 'image/png',
    width: 48,
    height: 60,
  } as const;
  const theme: Theme = { ...defaultTheme, owner: { names }, logo, footer: ['Sentralbordet: 74 00 00 00', 'Org.nr. 1'] };
  const wearing = async (worn: Theme, tree = letter) => (await docxRenderer().render(tree, { theme: worn })).bytes;

  it('has its logo in the letterhead, in line with the text, and told in words', async () => {
    const bytes = await wearing(theme);
    expect(readDocx(bytes).pictures).toEqual(['Kommunevåpenet: et blått skjold']);
    expect(partNames(bytes).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(partOf(bytes, 'word/document.xml')).toContain('<wp:inline');
  });

  it('has its own lines at the foot of every page', async () => {
    const { footers } = readDocx(await wearing(theme));
    for (const { paragraphs } of footers) {
      expect(paragraphs.map((each) => each.text).slice(1)).toEqual([
        'Sentralbordet: 74 00 00 00\tLovregister 2026.11',
        'Org.nr. 1',
      ]);
    }
  });

  it('of one kommune tells nothing in a letter from another', async () => {
    const sender = { ...letter.envelope.sender, name: 'Kommunen' };
    const hidden = { ...letter, envelope: { ...letter.envelope, sender } };
    const bytes = await wearing(theme, hidden);
    expect(readDocx(bytes).pictures).toEqual([]);
    expect(bytes).toEqual((await docxRenderer().render(hidden)).bytes);
  });

  it.each([
    [
      'a logo that is no picture',
      { ...theme, logo: { ...logo, data: Buffer.from('ikke et bilde').toString('base64') } },
    ],
    ['half a logo', { ...theme, logo: { ...logo, data: LOGO.slice(0, 120) } }],
    ['a logo without words', { ...theme, logo: { ...logo, alt: ' ' } }],
    ['a colour that is none', { ...theme, colours: { ...theme.colours, accent: 'red"/><x' } }],
    ['a colour too pale to read', { ...theme, colours: { ...theme.colours, text: '#cccccc' } }],
  ])('with %s is refused', async (_, bad) => {
    expect(() => docxRenderer({ theme: bad })).toThrow(ThemeError);
    await expect(wearing(bad)).rejects.toThrow(ThemeError);
  });
});
