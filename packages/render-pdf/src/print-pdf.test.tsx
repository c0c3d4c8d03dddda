import { defaultTheme } from '@hjemmel/theme';
import { type DocumentTree, h1, h2, leaves, notice, p, TreeError, table, ul } from '@hjemmel/tree';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { describe, expect, it, vi } from 'vitest';
import { appeal, draft, letter, note, plan, tree, withoutRecipient } from './fixture-trees.js';
import { mm, sheet } from './frame/sheet.js';
import { handlers } from './handlers.js';
import { pdfRenderer } from './pdf-renderer.js';
import { printPdf } from './print-pdf.js';
import { readBack } from './read-back.js';

// The first letter loads the libraries, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { render } = pdfRenderer();
const options = { theme: defaultTheme, fonts: [], handlers };

/** Without white space, hyphens, list markers and the like: what the letter says. */
const words = (value: string) => value.replace(/[\s-]/gu, '');

const textOf = async (letterTree: DocumentTree) => readBack((await render(letterTree)).bytes).content;

async function itemsOf(bytes: Uint8Array, pageNumber: number): Promise<readonly TextItem[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(pageNumber)).getTextContent();
  return items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '');
}

const baseline = (item: TextItem | undefined) => ({
  left: Number(item?.transform[4]) / mm(1),
  top: (sheet.height - Number(item?.transform[5])) / mm(1),
});

describe('what stands in the PDF', () => {
  it.each([
    ['one page', note],
    ['two pages', letter],
    ['a draft', draft],
    ['six pages of tables', plan],
    ['no recipient', withoutRecipient(letter)],
  ])('is every text of the tree, in order: %s', async (_, letterTree) => {
    const read = words(await textOf(letterTree));
    let position = 0;
    for (const leaf of letterTree.blocks.flatMap((block) => [...leaves(block)])) {
      const found = read.indexOf(words(leaf), position);
      expect(found, leaf).toBeGreaterThanOrEqual(position);
      position = found + words(leaf).length;
    }
  });

  it('is nothing but the tree and list markers', async () => {
    const blocks = [h1('Overskrift'), p('Løpende tekst.'), ul(['En', 'To']), p('Slutt.')];
    const { envelope } = withoutRecipient(tree([]));
    const { sender } = envelope;
    const references = envelope.references.flatMap(({ label, value }) => [label, value]);
    const expected = [
      sender.name,
      sender.unit ?? '',
      ...sender.addressLines,
      sender.phone ?? '',
      sender.web ?? '',
      ...references,
      'Overskrift',
      'Løpende tekst.',
      '•En•To',
      'Slutt.',
      'Lovregister 2026.11',
    ];
    expect(words(await textOf(withoutRecipient(tree(blocks))))).toBe(words(expected.join('')));
  });

  it('has Norwegian and Sami letters, ligatures and signs', async () => {
    const text = 'áčđŋšŧžåøæ ÁČĐŊŠŦŽÅØÆ ïöä «§ 3-2» – offentlig, fjell, ﬁn, ½ µg μg ∆ Ω ‑';
    expect((await textOf(tree([p(text)]))).replaceAll('\u00a0', ' ')).toContain(text.slice(0, 40));
  });

  it('does not depend on what was printed before', async () => {
    const first = await render(letter);
    await render(tree([p('ÅÁÄ Å')]));
    await render(plan);
    const again = await render(letter);
    expect(again.sha256).toBe(first.sha256);
  });

  it('is right for letters that are printed at the same time', async () => {
    const [one, two] = await Promise.all([textOf(letter), textOf(plan)]);
    expect(one).toContain('Du kan klage på vedtaket');
    expect(two).toContain('Turgruppe på onsdager');
  });
});

describe('the guarantee', () => {
  it('leaves the process as it was', async () => {
    const { parse, stringify } = JSON;
    await render(note);
    expect(JSON).toMatchObject({ parse, stringify });
    expect(JSON.stringify.toString()).toContain('[native code]');
  });

  it('names the mandatory blocks that were read back', async () => {
    const { mandatory, mediaType, sha256, bytes } = await render(letter);
    expect({ mandatory, mediaType }).toEqual({ mandatory: ['klagerett'], mediaType: 'application/pdf' });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
  });

  it('refuses a letter without its notice, or with a part of it', async () => {
    const without = printPdf(letter, { ...options, handlers: { ...handlers, notice: () => null } });
    await expect(without).rejects.toSatisfy(TreeError.isInstance);
    const cut = printPdf(letter, { ...options, handlers: { ...handlers, list: () => null } });
    await expect(cut).rejects.toMatchObject({ code: 'mandatory-not-in-output', blockId: 'klagerett' });
  });

  it('refuses a letter without any other text', async () => {
    const lost = printPdf(note, { ...options, handlers: { ...handlers, keyValue: () => null } });
    await expect(lost).rejects.toMatchObject({
      code: 'text-lost',
      message: 'The block «keyValue 2» is not whole in the PDF.',
    });
  });

  it.each([10, 18, 22, 25, 28, 31])('holds for a notice that spans a page break, after %i lines', async (count) => {
    const lines = Array.from({ length: count }, (_, index) => p(`Linje ${index} før rammen.`));
    const long = notice(
      'important',
      [
        ...appeal.children,
        p('Lang forklaring. '.repeat(60)),
        table('Frister', ['Hva', 'Når'], [{ cells: ['Klage', 'Tre uker'] }]),
      ],
      { id: 'klagerett', mandatory: true },
    );
    const { bytes, mandatory } = await render(tree([h1('Brev'), ...lines, long], { mandatory: ['klagerett'] }));
    expect(mandatory).toEqual(['klagerett']);
    expect(readBack(bytes).pages.length).toBeGreaterThan(1);
  });
});

describe('the sheet', () => {
  it('has the recipient in the envelope window and nothing else there', async () => {
    const items = await itemsOf((await render(letter)).bytes, 1);
    const at = baseline(items.find(({ str }) => str.startsWith('Iben Ánné')));
    expect(Math.abs(at.left - 20)).toBeLessThan(1);
    expect(at.top).toBeGreaterThan(44);
    expect(at.top).toBeLessThan(52);
    const inWindow = items.filter((item) => {
      const { left, top } = baseline(item);
      return left < 120 && top > 40 && top < 83;
    });
    const { recipient, sender } = letter.envelope;
    expect(inWindow.map(({ str }) => str)).toEqual([sender.returnLine, recipient?.name, ...(recipient?.lines ?? [])]);
  });

  it('holds six address lines and refuses a seventh', async () => {
    const to = (lines: readonly string[]) => ({
      ...note,
      envelope: { ...note.envelope, recipient: { name: 'Ola Nordmann', lines } },
    });
    const six = ['c/o Kari Nordmann', 'Leilighet 4', 'Fjellvegen 14 B', '7604 Nordfjorden', 'NORGE'];
    const last = (await itemsOf((await render(to(six))).bytes, 1)).find(({ str }) => str === 'NORGE');
    expect(baseline(last).top).toBeLessThan(76);
    await expect(render(to([...six, 'en til']))).rejects.toMatchObject({ code: 'recipient-too-long' });
  });

  it('has the content higher up when there is no recipient', async () => {
    const top = async (letterTree: DocumentTree) => {
      const items = await itemsOf((await render(letterTree)).bytes, 1);
      return baseline(items.find(({ str }) => str.startsWith('Vedtak om oppfølging'))).top;
    };
    expect(await top(letter)).toBeGreaterThan(85);
    expect(await top(withoutRecipient(letter))).toBeLessThan(70);
  });

  it('counts its pages and says who sent it on each', async () => {
    const { pages } = readBack((await render(plan)).bytes);
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Side ${index + 1} av ${pages.length}`);
      expect(page).toContain('Nordfjorden kommune');
    }
  });

  it('marks every page of a draft, twice, and no page of a finished letter', async () => {
    const marks = (page: string) => page.split('UTKAST').length - 1;
    const { pages } = readBack((await render(draft)).bytes);
    expect(pages.map(marks)).toEqual(pages.map(() => 2));
    expect(readBack((await render(letter)).bytes).pages.map(marks)).toEqual([0, 0]);
  });

  it('repeats the head of a table on each page it spans, and leaves no head without a row', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      cells: [`Rad ${index}`, 'Beskrivelse av tiltaket', '1,5'],
    }));
    const { bytes } = await render(
      tree([table('Lang tabell', ['Nummer', 'Tekst', { header: 'Timer', align: 'end' }], rows)]),
    );
    const { pages } = readBack(bytes);
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(page).toMatch(/Nummer\s*Tekst\s*Timer\s*Rad/u);
  });

  it.each([20, 21, 22, 23, 24, 25, 26])('never ends a page with a heading, after %i lines', async (count) => {
    const lines = Array.from({ length: count }, (_, index) => p(`Linje ${index}.`));
    const { pages } = readBack(
      (await render(tree([h1('Brev'), ...lines, h2('Overskrift'), p('Teksten under.')]))).bytes,
    );
    const page = pages.find((text) => text.includes('Overskrift'));
    expect(page).toContain('Teksten under.');
  });
});
