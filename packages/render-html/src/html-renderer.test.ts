import { leaves, p } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { htmlRenderer } from './html-renderer.js';
import { readHtml } from './read-html.js';
import { attribute, elements, parsed, type TestElement, textOf } from './test-dom.js';
import { draft, letter, testTree, unaddressed } from './test-letter.js';

const render = async (tree = letter) => new TextDecoder().decode((await htmlRenderer().render(tree)).bytes);
const dom = async (tree = letter) => parsed(await render(tree)).root;
const byClass = (all: readonly TestElement[], name: string) =>
  all.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

describe('the file', () => {
  it('is named as a renderer must be', () => {
    expect(htmlRenderer()).toMatchObject({
      specificationVersion: 1,
      format: 'html',
      mediaType: 'text/html',
      extension: 'html',
    });
  });

  it.each(Object.entries({ letter, draft, unaddressed }))('parses without an error: %s', async (_, tree) => {
    expect(parsed(await render(tree)).errors).toEqual([]);
  });

  it('has the same bytes each time, with their hash', async () => {
    const [one, two] = await Promise.all([htmlRenderer().render(letter), htmlRenderer().render(letter)]);
    expect(one).toEqual(two);
    expect(one.sha256).toBe(bytesToHex(sha256(one.bytes)));
    expect(one).toMatchObject({ mediaType: 'text/html', draft: false, mandatory: ['klagerett'], rendition: 'part' });
  });

  it('fetches nothing, runs nothing, and lets its style in by hash alone', async () => {
    const root = await dom();
    const names = new Set(elements(root).map(({ nodeName }) => nodeName));
    for (const name of ['script', 'link', 'img', 'iframe', 'form', 'base']) expect(names).not.toContain(name);
    const css = textOf(elements(root, 'style')[0]);
    expect(css).not.toMatch(/url\(|@import|@font-face/);
    const hash = Buffer.from(sha256(new TextEncoder().encode(css))).toString('base64');
    const policy = elements(root, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(elements(root).filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
  });

  it('names itself by the neutral title, and shows no name in its head, ids or classes', async () => {
    const root = await dom();
    expect(textOf(elements(root, 'title')[0])).toBe('Brev fra Nordfjorden kommune');
    const hidden = [
      textOf(elements(root, 'head')[0]),
      ...elements(root).flatMap(({ attrs }) => attrs.filter(({ name }) => /^(id|class|content)$/.test(name))),
    ];
    expect(JSON.stringify(hidden)).not.toMatch(/Iben|Åsenfjell|Øvregård|Vedtak|klagerett/);
  });

  it('has every text of the tree, in order', async () => {
    const text = readHtml(new TextEncoder().encode(await render())).replace(/\s+/gu, ' ');
    let place = 0;
    for (const leaf of letter.blocks.flatMap((block) => [...leaves(block)])) {
      const found = text.indexOf(leaf.replace(/\s+/gu, ' '), place);
      expect(found, leaf).toBeGreaterThanOrEqual(place);
      place = found + leaf.length;
    }
  });
});

describe('meaning', () => {
  it('has landmarks, headings by level and ids that are unique', async () => {
    const root = await dom();
    expect(elements(root, 'header', 'main', 'footer').map(({ nodeName }) => nodeName)).toEqual([
      'header',
      'main',
      'footer',
    ]);
    expect(elements(root, 'h1', 'h2', 'h3').map(({ nodeName }) => nodeName)).toEqual([
      'h1',
      'h2',
      'h2',
      'h3',
      'h2',
      'h3',
    ]);
    const ids = elements(root).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names each notice by its heading and gives an emergency a sign', async () => {
    const notices = elements(await dom(), 'section');
    const named = notices.map((section) => {
      const id = attribute(section, 'aria-labelledby');
      return textOf(elements(section, 'h2').find((heading) => attribute(heading, 'id') === id));
    });
    expect(named).toEqual(['Trenger du hjelp nå?', 'Du kan klage på vedtaket']);
    expect(notices.map((section) => elements(section, 'svg').length)).toEqual([1, 0]);
    expect(attribute(elements(notices[0] as TestElement, 'svg')[0], 'aria-hidden')).toBe('true');
  });

  it('ties every cell of a table to its headers, also when the cells are stacked', async () => {
    const table = elements(await dom(), 'table')[0] as TestElement;
    expect(textOf(elements(table, 'caption')[0])).toBe('Dette har vi bestemt');
    const columns = elements(table, 'th').filter((cell) => attribute(cell, 'scope') === 'col');
    const headers = columns.map(textOf);
    expect(headers).toEqual(['Tjeneste', 'Resultat', 'Timer i uka', 'Fra og til']);
    for (const row of elements(elements(table, 'tbody')[0] as TestElement, 'tr')) {
      const cells = elements(row, 'th', 'td');
      expect(cells.map((cell) => attribute(cell, 'data-label'))).toEqual(headers);
      expect(cells.map((cell) => attribute(cell, 'role'))).toEqual(['rowheader', 'cell', 'cell', 'cell']);
      expect(attribute(cells[0], 'scope')).toBe('row');
      expect(attribute(row, 'role')).toBe('row');
    }
    expect(byClass(elements(table), 'hj-end')).toHaveLength(4);
  });

  it('keeps lists within lists and terms with their values', async () => {
    const root = await dom();
    expect(elements(root, 'li').filter((item) => elements(item, 'ul', 'ol').length > 0)).toHaveLength(3);
    const fields = byClass(elements(root, 'dl'), 'hj-key-value')[0] as TestElement;
    expect(elements(fields, 'dt').map(textOf)).toEqual(['Gjelder', 'Søknad mottatt', 'Hjemmel']);
    expect(elements(fields, 'dd')).toHaveLength(3);
  });

  it('marks text in another language, and only that', async () => {
    const root = await dom();
    expect(attribute(elements(root, 'html')[0], 'lang')).toBe('nb');
    const foreign = elements(elements(root, 'body')[0] as TestElement).filter((element) => attribute(element, 'lang'));
    expect(foreign.map((element) => [attribute(element, 'lang'), textOf(element)])).toEqual([
      ['se', 'Bures boahtin! Áčđŋšŧž – ÁČĐŊŠŦŽ.'],
    ]);
  });

  it('links telephone numbers in the text and in the footer', async () => {
    const links = elements(await dom(), 'a').map((link) => [textOf(link), attribute(link, 'href')]);
    expect(links).toContainEqual(['113', 'tel:113']);
    expect(links).toContainEqual(['74 00 00 00', 'tel:74000000']);
    expect(links).toContainEqual(['nordfjorden.kommune.no', 'https://nordfjorden.kommune.no']);
  });

  it('leaves a line to sign on only where nothing was signed', async () => {
    expect(byClass(elements(await dom(), 'p'), 'hj-to-sign').map(textOf)).toEqual(['Mottatt av']);
  });
});

describe('the frame', () => {
  it('puts the return line, the name and the address in the window', async () => {
    const [window] = byClass(elements(await dom()), 'hj-address') as [TestElement];
    expect(elements(window, 'p').map(textOf)).toEqual([
      letter.envelope.sender.returnLine,
      'Iben Ánné Åsenfjell',
      'Fjellvegen 14 B',
      'H0203',
      '7604 Nordfjorden',
    ]);
    expect(attribute(byClass(elements(window), 'hj-recipient')[0], 'aria-label')).toBe('Mottaker');
  });

  it('has no window, return line or label for one when nobody is addressed', async () => {
    const source = await render(unaddressed);
    expect(source).not.toMatch(/aria-label="Mottaker"|Returadresse|class="hj-address"/);
    expect(source).toMatch(/class="hj-no-window"/);
    expect(textOf(byClass(elements(await dom(unaddressed)), 'hj-redacted')[0])).toBe(
      'Tatt ut forvaltningsloven §\u00a013',
    );
  });

  it('says «UTKAST» first, on every sheet, and not at all in a finished letter', async () => {
    const root = await dom(draft);
    const body = elements(root, 'body')[0] as TestElement;
    expect(textOf(body).trim()).toMatch(/^UTKAST/);
    expect(textOf(elements(root, 'style')[0])).toMatch(/@top-center \{ content: "UTKAST"/);
    expect(await render(letter)).not.toContain('UTKAST');
  });

  it('frames what is missing with brackets', async () => {
    expect(byClass(elements(await dom(draft), 'mark'), 'hj-gap').map(textOf)).toEqual([
      '[Mangler: dato]',
      '[Mangler: hvem]',
    ]);
  });

  it('does without whatever the envelope lacks', async () => {
    const { sender, date } = letter.envelope;
    const { name, returnLine } = sender;
    const bare = testTree([p('Hei')], {
      envelope: { sender: { name, returnLine, addressLines: [] }, date, references: [] },
    });
    const source = await render(bare);
    expect(parsed(source).errors).toEqual([]);
    expect(source).not.toContain('undefined');
    expect(elements(parsed(source).root, 'dl', 'a')).toEqual([]);
  });
});
