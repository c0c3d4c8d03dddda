import { gap, h1, item, keyValue, ol, p, row, table, text, ul } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { docxRenderer } from './docx-renderer.js';
import { readDocx } from './read/read-docx.js';
import { aloud, joined, readAloud } from './test-aloud.js';
import { draft, letter, testTree, unaddressed } from './test-letter.js';
import { partNames, partOf } from './test-package.js';

const bytesOf = async (tree = letter) => (await docxRenderer().render(tree)).bytes;
const read = async (tree = letter) => readDocx(await bytesOf(tree));

describe('the file', () => {
  it('is named as a renderer must be', () => {
    expect(docxRenderer()).toMatchObject({
      specificationVersion: 1,
      format: 'docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      extension: 'docx',
    });
  });

  it('says what it is, and what was proved', async () => {
    const made = await docxRenderer().render(letter);
    expect(made).toMatchObject({
      draft: false,
      rendition: 'part',
      mandatory: ['klagerett'],
      versions: letter.versions,
    });
    expect(made.sha256).toBe(bytesToHex(sha256(made.bytes)));
  });

  it('has the neutral title, the sender and the day in its properties, and nothing of what it is about', async () => {
    const core = partOf(await bytesOf(), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Brev fra Nordfjorden kommune</dc:title>');
    expect(core).toContain('<dc:creator>Nordfjorden kommune</dc:creator>');
    expect(core).toContain('<dc:subject>Saksnummer: 2026/10482</dc:subject>');
    expect(core).toContain('<dc:language>nb-NO</dc:language>');
    expect(core.match(/2026-11-18T00:00:00Z/gu)).toHaveLength(2);
    expect(core).not.toMatch(/Iben|Vedtak om/u);
    expect(partNames(await bytesOf())[0]).toBe('[Content_Types].xml');
  });
});

describe('what a reader meets', () => {
  it.each([
    ['a letter', letter],
    ['a draft', draft],
    ['a copy that is not posted', unaddressed],
  ])('is what the tree says, in its styles and its order: %s', async (_, tree) => {
    expect(joined(readAloud(await read(tree)))).toBe(joined(aloud(tree)));
  });

  it('has no empty paragraph outside of cells', async () => {
    for (const tree of [letter, draft, unaddressed]) {
      const { paragraphs, headers, footers } = await read(tree);
      const all = [...paragraphs, ...[...headers, ...footers].flatMap((part) => part.paragraphs)];
      expect(all.filter(({ text: words, inTable }) => !inTable && words.trim() === '')).toEqual([]);
    }
  });

  it('has tables that say what they are about, and heads that come again', async () => {
    const { tables } = await read();
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ title: 'Dette har vi bestemt', headRows: 1 });
    expect(tables[0]?.rows[0]).toEqual(['Tjeneste', 'Resultat', 'Timer i uka', 'Fra og til']);
    const bare = await read(testTree([h1('Liste'), table('', ['En', 'To'], [{ cells: ['1', '2'] }])]));
    expect(bare.tables[0]?.title).toBe('En, To');
  });

  it('knows the language of the whole and of single words', async () => {
    const { language, paragraphs } = await read();
    expect(language).toBe('nb-NO');
    const sami = paragraphs.flatMap(({ runs }) => runs).find(({ text: words }) => words.startsWith('Bures'));
    expect(sami?.lang).toBe('se-NO');
    const tags = ['smj', 'sma', 'nn', 'en', 'ar', 'x"><'];
    const mixed = testTree([p(tags.map((lang) => text(`${lang} `, lang)))], { language: 'se' });
    const runs = (await read(mixed)).paragraphs.flatMap((each) => each.runs).filter(({ lang }) => lang !== undefined);
    expect(runs.map(({ lang }) => lang)).toEqual(['smj-NO', 'sma-NO', 'nn-NO', 'en-GB', 'ar']);
    expect((await read(mixed)).language).toBe('se-NO');
  });

  it('follows links to where they lead, and leaves those that lead astray', async () => {
    const { links, paragraphs } = await read();
    const link = paragraphs.flatMap(({ runs }) => runs).find((run) => run.link !== undefined);
    expect(links.get(link?.link ?? '')).toMatch(/^tel:/u);
    const astray = testTree([p([{ type: 'link', text: 'her', href: 'javascript:alert(1)' }])]);
    expect([...(await read(astray)).links]).toEqual([]);
  });
});

describe('lists', () => {
  it('count from one each, and keep their levels', async () => {
    const tree = testTree([
      ol(['a', item('b', { children: ol(['c']) }), 'd']),
      ol(['e']),
      ul([item('f', { children: ol(['g']) })]),
    ]);
    const { paragraphs } = await read(tree);
    const items = paragraphs.flatMap(({ text: words, numbering }) => (numbering ? [{ words, ...numbering }] : []));
    expect(items.map(({ words, level }) => [words, level])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
      ['d', 0],
      ['e', 0],
      ['f', 0],
      ['g', 1],
    ]);
    const ids = Object.fromEntries(items.map(({ words, id }) => [words, id]));
    expect([ids.b, ids.d]).toEqual([ids.a, ids.a]);
    expect(new Set([ids.a, ids.c, ids.e, ids.f, ids.g]).size).toBe(5);
    const numbers = partOf(await bytesOf(tree), 'word/numbering.xml');
    const [own = ''] = new RegExp(`<w:num w:numId="${ids.e}".*?</w:num>`, 'u').exec(numbers) ?? [];
    expect(own).toContain('<w:startOverride w:val="1"/>');
  });

  it('take no text for a number of theirs', async () => {
    const nasty = '{punkt-0} {\u2060punkt-0} {nummer-1} {\u2060nummer-1}';
    const { paragraphs } = await read(testTree([p(nasty), ul(['a']), ol(['b'])]));
    expect(paragraphs.find(({ style }) => style === 'Brdtekst')?.text).toBe(
      '{punkt-0} {punkt-0} {nummer-1} {nummer-1}',
    );
  });
});

describe('a draft', () => {
  it('is marked on every page, and shows its gaps without colour', async () => {
    const { headers, paragraphs } = await read(draft);
    expect(headers.map((header) => header.paragraphs[0]?.text)).toEqual(['UTKAST']);
    expect(paragraphs[0]).toMatchObject({ text: 'UTKAST', style: 'Utkastmerke' });
    const gaps = paragraphs.flatMap(({ runs }) => runs).filter(({ style }) => style === 'Mangler');
    expect(gaps.map((run) => run.text)).toEqual(['[Mangler: dato]', '[Mangler: hvem]']);
    expect(partOf(await bytesOf(draft), 'docProps/core.xml')).toContain('<cp:contentStatus>UTKAST</cp:contentStatus>');
  });

  it('is the only one marked', async () => {
    const { headers, paragraphs } = await read();
    expect([...headers.flatMap((part) => part.paragraphs), ...paragraphs].map(({ style }) => style)).not.toContain(
      'Utkastmerke',
    );
  });
});

describe('pages', () => {
  it('have their number, and at the head of all but the first whose letter it is', async () => {
    const { headers, footers } = await read();
    expect(headers.map((part) => part.paragraphs.map(({ text: words }) => words))).toEqual([
      ['Nordfjorden kommune\tSaksnummer: 2026/10482'],
    ]);
    expect(footers).toHaveLength(2);
    for (const footer of footers) {
      expect(footer.paragraphs.map(({ text: words }) => words)).toEqual([
        'Nordfjorden kommune\tSide  av ',
        'Lovregister 2026.11',
      ]);
    }
    const footer = partOf(await bytesOf(), 'word/footer1.xml');
    expect(footer.match(/<w:instrText[^>]*>(\w+)</gu)?.map((field) => field.replace(/.*>(\w+)</u, '$1'))).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  it('put the address in frames of its own where a window shows it', async () => {
    const { paragraphs } = await read();
    expect(paragraphs.filter(({ framed }) => framed).map(({ style }) => style)).toContain('Mottaker');
    expect((await read(unaddressed)).paragraphs.map(({ style }) => style)).not.toContain('Mottaker');
  });
});

it('gives a key too long for its column a line of its own', async () => {
  const long = 'Slik vil du ikke bli kontaktet av andre enn oss som kjenner deg';
  const { paragraphs } = await read(testTree([keyValue([row('Kort', 'a'), row(long, ['b ', gap('c')])])]));
  const rows = paragraphs.filter(({ style }) => style === 'Opplysning').map(({ text: words }) => words);
  expect(rows).toEqual(['Kort\ta', long, 'b [c]']);
});
