import { type DocumentTree, h1, leaves, ol, p, table } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { docxRenderer } from './docx-renderer.js';
import { envelopeTexts } from './preflight/refuse-unprintable.js';
import { draft, letter, testTree, unaddressed } from './test-letter.js';
import { hasLibreOffice, throughLibreOffice, wordsNotIn } from './test-libreoffice.js';

const bytesOf = async (tree: DocumentTree) => (await docxRenderer().render(tree)).bytes;
const textsOf = (tree: DocumentTree) => [...envelopeTexts(tree), ...tree.blocks.flatMap((block) => [...leaves(block)])];

describe.runIf(hasLibreOffice)('LibreOffice', () => {
  it('opens every letter and makes a PDF of it in which no word is lost', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ cells: [`Rad ${index}`, 'Hver uke'] }));
    const long = testTree([
      h1('Tiltak'),
      // Near the top, where no typeface can make a page end fall inside the word.
      p('å'.repeat(300)),
      table('Tiltak', ['Hva', 'Når'], rows),
      ol(['Først', 'Så']),
    ]);
    const trees = [letter, draft, unaddressed, long];
    const files = throughLibreOffice(await Promise.all(trees.map(bytesOf)));
    for (const [index, tree] of trees.entries()) {
      expect(files[index]?.length, `file ${index}`).toBeGreaterThan(0);
      expect(wordsNotIn(files[index] ?? [], textsOf(tree)), `file ${index}`).toEqual([]);
    }
  }, 120_000);

  it('marks every page of a draft, repeats the heads of a table and numbers pages and lists', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ cells: [`Rad ${index}`] }));
    const tree = testTree([h1('Tiltak'), table('Tiltak', ['Overskriften'], rows), ol(['Først', 'Så'])], {
      draft: true,
    });
    const [pages = []] = throughLibreOffice([await bytesOf(tree)]);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('UTKAST');
      expect(page).toContain('Overskriften');
      expect(page).toContain(`Side ${index + 1} av ${pages.length}`);
    }
    expect(pages.at(-1)).toMatch(/1\.\s*Først\s+2\.\s*Så/u);
  }, 120_000);
});
