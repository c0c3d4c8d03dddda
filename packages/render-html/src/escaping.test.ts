import { type Block, gap, h1, keyValue, link, notice, ol, p, row, signature, strong, table, text } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { html } from './html.js';
import { htmlRenderer } from './html-renderer.js';
import { readHtml } from './read-html.js';
import { seemly } from './seemly.js';
import { attribute, elements, parsed, textOf } from './test-dom.js';
import { testTree } from './test-letter.js';

const NASTY = `</title></style></p><script>alert("1")</script><img src=x onerror='2'>" data-x="3' & &amp; {{4}} \${5} --> ]]>`;

const everywhere: readonly Block[] = [
  h1(NASTY),
  p([NASTY, strong(NASTY), text(NASTY, NASTY), link(NASTY, `https://nordfjorden.kommune.no/?${NASTY}`), gap(NASTY)]),
  ol([NASTY]),
  table(NASTY, [NASTY, NASTY], [{ cells: [NASTY, NASTY] }]),
  keyValue([row(NASTY, NASTY)]),
  notice('emergency', [h1(NASTY, { id: NASTY, source: NASTY })], { id: NASTY }),
  signature({ role: NASTY, name: NASTY, date: NASTY, form: NASTY }),
  { type: 'redacted', label: NASTY, hjemmel: NASTY },
];

const nasty = testTree(everywhere, {
  neutralTitle: NASTY,
  language: NASTY,
  draft: true,
  labels: {
    page: `${NASTY}{page}`,
    draft: NASTY,
    redacted: NASTY,
    recipient: NASTY,
    sender: NASTY,
    contents: NASTY,
    lawVersion: NASTY,
  },
  envelope: {
    sender: { name: NASTY, unit: NASTY, returnLine: NASTY, addressLines: [NASTY], phone: NASTY, web: NASTY },
    recipient: { name: NASTY, lines: [NASTY] },
    saksnummer: NASTY,
    date: '2026-11-18',
    references: [{ label: NASTY, value: NASTY }],
  },
});

const render = async (tree: typeof nasty) => new TextDecoder().decode((await htmlRenderer().render(tree)).bytes);

describe('text stays text', () => {
  it('wherever it stands', async () => {
    const { root, errors } = parsed(await render(nasty));
    expect(errors).toEqual([]);
    expect(elements(root, 'script', 'img')).toEqual([]);
    expect(elements(root, 'style')).toHaveLength(1);
    expect(textOf(elements(root, 'title')[0])).toBe(NASTY);
    const attributes = elements(root).flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|data-x/.test(name))).toEqual([]);
    const body = readHtml(new TextEncoder().encode(await render(nasty)));
    const inBlocks = 21;
    const inFrame = 13;
    expect(body.split(NASTY).length - 1).toBe(inBlocks + inFrame);
  });

  it('in the style sheet', async () => {
    const css = textOf(elements(parsed(await render(nasty)).root, 'style')[0]);
    expect(css).toContain('@bottom-right');
    expect(css).not.toMatch(/alert\("|<|onerror='/);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'file:///x', '//x', 'x', ''])(
    'and «%s» never becomes a link',
    async (href) => {
      const { root } = parsed(await render(testTree([p(['Se ', link('her', href)])])));
      const main = elements(root, 'main')[0];
      expect(textOf(main).trim()).toBe('Se her');
      expect(elements(root, 'a').map((element) => attribute(element, 'href'))).toEqual([
        'tel:74000000',
        'https://nordfjorden.kommune.no',
      ]);
    },
  );
});

describe('characters', () => {
  it('loses those that deceive and keeps those that words need', () => {
    expect(seemly('a\u0000b\u0007c\u202ed\u2066e\u200ff\ufeffg\ufdd0h\u{e0041}i')).toBe('abcdefghi');
    expect(seemly('bo\u00adlig\u00a0uke\u200bnd 👩\u200d⚕\ufe0f')).toBe('bo\u00adlig\u00a0uke\u200bnd 👩\u200d⚕\ufe0f');
    expect(seemly('A\u030a\ta\r\nb\rc\u2028d')).toBe('Å a\nb\nc\nd');
  });

  it('shows line breaks in a text without breaking the block', async () => {
    const { root, errors } = parsed(await render(testTree([p('Første linje\n\nandre\r\nlinje'), ol(['a\nb'])])));
    expect(errors).toEqual([]);
    const main = elements(root, 'main')[0];
    expect(elements(main as never, 'p', 'li', 'br').map(({ nodeName }) => nodeName)).toEqual([
      'p',
      'br',
      'br',
      'li',
      'br',
    ]);
  });

  it('lets a long address break after its marks, and no other word', async () => {
    const long = 'per.prove@nordfjorden.kommune.no';
    const source = await render(testTree([p(`Skriv til ${long}, osv. 1.2.2026, a@b.no.`)]));
    expect(source).toContain(
      '<p>Skriv til per.<wbr>prove@<wbr>nordfjorden.<wbr>kommune.<wbr>no, osv. 1.2.2026, a@b.no.</p>',
    );
    expect(readHtml(new TextEncoder().encode(source))).toContain(`Skriv til ${long}, osv.`);
  });

  it('survives half a character', async () => {
    expect(await render(testTree([p('a\ud800b')]))).toContain('a\ufffdb');
  });
});

it('lets only the template make markup', () => {
  expect(html`<p title="${'"'}">${'<b>'}${html`<br>`}${[html`1`, html`2`]}${undefined}${3}</p>`.html).toBe(
    '<p title="&quot;">&lt;b&gt;<br>123</p>',
  );
});
