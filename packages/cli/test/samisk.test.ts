import { composeDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import type { Vedtak } from '@hjemmel/model';
import { docxRenderer } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import type { DocumentTree } from '@hjemmel/tree';
import type { Valid } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { examplePath, exampleText } from './examples.js';
import { hjemmel } from './run.js';

const FILE = 'gyldig-samisk.json';
const document = JSON.parse(exampleText('vedtak', FILE)) as Valid<Vedtak>;
const tree = composeDocument(vedtakType, document);

/** Every block proved, so that a letter missing from a font or from the bytes is an error. */
function allProved({ blocks, ...rest }: DocumentTree): DocumentTree {
  const marked = blocks.map((block, index) => ({
    ...block,
    id: block.id ?? `blokk-${index}`,
    mandatory: true as const,
  }));
  return { ...rest, blocks: marked, mandatory: marked.map(({ id }) => id) };
}

it('is silent about a Sami document with nothing wrong', async () => {
  expect(await hjemmel(['validate', examplePath('vedtak', FILE)])).toMatchObject({ code: 0, stderr: '' });
  expect((await hjemmel(['validate', examplePath('vedtak', FILE)])).stdout).toContain('0 feil, 0 advarsler');
});

describe.each([textRenderer(), htmlRenderer(), pdfRenderer(), docxRenderer()])('$format', (renderer) => {
  it('proves the Norwegian notice, which is the one that applies', async () => {
    expect((await renderer.render(tree)).mandatory).toEqual(['klagerett-1']);
  }, 60_000);

  it('prints every Sami word', async () => {
    const letters = { type: 'paragraph', content: [{ type: 'text', text: 'áčđŋšŧž ÁČĐŊŠŦŽ', lang: 'se' }] } as const;
    const proved = allProved({ ...tree, blocks: [...tree.blocks, letters] });
    expect((await renderer.render(proved)).mandatory).toHaveLength(tree.blocks.length + 1);
  }, 60_000);
});

it('marks the language of the Sami words in HTML', async () => {
  const html = new TextDecoder().decode((await htmlRenderer().render(tree)).bytes);
  expect(html).toContain('Hvorfor det ble slik – <span lang="se" dir="auto">Manne šattai nu</span>');
});
