import { docxRenderer, readDocx } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { pdfRenderer, type ReadElement, readPdf } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { type Block, type DocumentTree, inlineText, type List, leaves, type Renderer } from '@hjemmel/tree';
import { describe, expect, it, vi } from 'vitest';
import { everyExample, everyLanguage } from './letters.js';

vi.setConfig({ testTimeout: 900_000 });

interface Format {
  readonly renderer: Renderer;
  /** The words in a file, by a reader that gets nothing but its bytes. */
  readonly read: (bytes: Uint8Array) => string;
  /** What the blocks say in this format, in order. */
  readonly says: (blocks: readonly Block[]) => readonly string[];
}

const inOrder = (blocks: readonly Block[]) => blocks.flatMap((block) => [...leaves(block)]);

/** A format joins the proof by one line here. */
const formats: readonly Format[] = [
  { renderer: pdfRenderer(), read: (bytes) => wordsOf(readPdf(bytes).root), says: inOrder },
  { renderer: htmlRenderer(), read: wordsOfHtml, says: inOrder },
  {
    renderer: docxRenderer(),
    read: (bytes) =>
      readDocx(bytes)
        .paragraphs.map(({ text }) => text)
        .join('\n'),
    says: inOrder,
  },
  { renderer: textRenderer({ width: 0 }), read: (bytes) => new TextDecoder().decode(bytes), says: inRows },
];

/** In a PDF the label of a list item is text of its own; in the other formats it is no text at all. */
function wordsOf({ role, kids }: ReadElement): string {
  return role === 'Lbl' ? '' : kids.map((kid) => (typeof kid === 'string' ? kid : wordsOf(kid))).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function wordsOfHtml(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/<(head|svg|style)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(\w+|#39);/gu, (_, name: string) => ENTITIES[name] ?? '?');
}

/** Plain text has tables row by row, each cell after its head, and the numbers of ordered lists. */
function inRows(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section' || block.type === 'notice') return inRows(block.children);
    if (block.type === 'list') return numbered(block, 0);
    if (block.type !== 'table') return [...leaves(block)];
    const heads = block.columns.map(({ header }) => header);
    const rows = block.rows.flatMap(({ cells }) => cells.flatMap((cell, at) => [heads[at] ?? '', inlineText(cell)]));
    return [block.caption, ...(block.rows.length > 0 ? rows : heads)];
  });
}

function numbered({ ordered, items }: List, depth: number): readonly string[] {
  return items.flatMap(({ content, children }, at) => {
    const letter = depth % 2 === 1 ? 'abcdefghijklmnopqrstuvwxyz'[at] : undefined;
    const label = ordered ? [letter ?? `${at + 1}`] : [];
    return [...label, inlineText(content), ...(children ? numbered(children, depth + 1) : [])];
  });
}

/** Letters and digits in their order: what a word is, wherever lines and marks fall. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Undefined when everything the blocks say, the notices of a vedtak among them, stands in the file, in order, with nothing between. */
async function lostIn({ renderer, read, says }: Format, tree: DocumentTree): Promise<string | undefined> {
  const words = squeeze(read((await renderer.render(tree)).bytes));
  const all = says(tree.blocks).map(squeeze);
  const frame = [tree.envelope.sender.name, ...tree.envelope.references.map(({ value }) => value)].map(squeeze);
  const lacks = frame.find((text) => !words.includes(text));
  if (lacks !== undefined) return `the frame lacks ${lacks}`;
  return words.includes(all.join('')) ? undefined : `from ${firstLost(words, all)}`;
}

function firstLost(words: string, all: readonly string[]): string {
  const count = all.findIndex((_, at) => !words.includes(all.slice(0, at + 1).join('')));
  return all[count] ?? '';
}

describe.each(formats)('$renderer.format', (format) => {
  it('says the same as every other format: every word, number and date, in the same order, nothing between', async () => {
    const lost: string[] = [];
    for (const { name, tree } of [...everyExample(), ...everyLanguage()]) {
      const what = await lostIn(format, tree);
      if (what !== undefined) lost.push(`${name}: ${what}`);
    }
    expect(lost).toEqual([]);
  });
});
