import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { DocumentTree } from '@hjemmel/tree';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { draft, letter, note, plan, tree, withoutRecipient } from './fixture-trees.js';
import { pdfRenderer } from './pdf-renderer.js';
import { readPdf } from './read/read-pdf.js';
import { aloud } from './test-aloud.js';
import { outlineOf, outlineRead } from './test-outline.js';
import { failures, hasPdfcheck, plain, readAloud } from './test-pdfcheck.js';
import { randomTree } from './test-random-tree.js';

vi.setConfig({ testTimeout: 600_000 });

const { render } = pdfRenderer();
const bytesOf = async (letterTree: DocumentTree) => (await render(letterTree)).bytes;
const source = { bytes: new TextEncoder().encode('{"a":"æ"}\n') };

const outline = (bytes: Uint8Array = new Uint8Array()) =>
  readPdf(bytes).root.kids.flatMap((kid) => (typeof kid === 'string' ? [kid] : outlineRead(kid)));

/** As many as are asked for; a full run is 300. */
const RUNS = Number(process.env.HJEMMEL_RANDOM_PDF ?? 25);
const seed = Number(process.env.HJEMMEL_SEED ?? 20_261_123);

describe.runIf(hasPdfcheck)('every PDF is PDF/A-2a and PDF/UA-1', () => {
  it('for letters, drafts, plans and notes', async () => {
    const files = await Promise.all([note, letter, draft, plan, withoutRecipient(letter), tree([])].map(bytesOf));
    expect(failures(files)).toEqual([]);
  });

  it('and PDF/A-3a when its source is in it', async () => {
    const { bytes } = await render(letter, { source });
    expect(failures([bytes], '--profile', 'ua1+a3a')).toEqual([]);
  });

  it('in any number of random documents, whose elements say what the tree says, in its order', async () => {
    const trees = fc.sample(randomTree, { numRuns: RUNS, seed });
    const files: Uint8Array[] = [];
    for (const random of trees) files.push(await bytesOf(random));
    expect(failures(files)).toEqual([]);
    for (const [index, random] of trees.entries()) {
      const read = readAloud(files[index] ?? new Uint8Array());
      const content = read.slice(read.lastIndexOf('TD: 74 00 00 21') + 1, -1);
      expect(content, `random document ${index}`).toEqual(aloud(random.blocks));
      expect(outline(files[index]), `random document ${index}`).toEqual(outlineOf(random));
    }
  });

  it.each([
    ['a letter', letter],
    ['a draft', draft],
    ['a plan', plan],
  ])('says what the tree says, element for element: %s', async (_, letterTree) => {
    const { sender, recipient, references } = letterTree.envelope;
    const frame = [
      ...(letterTree.draft ? [letterTree.labels.draft] : []),
      ...[sender.name, sender.unit ?? '', ...sender.addressLines, sender.phone ?? '', sender.web ?? ''],
      ...[sender.returnLine, recipient?.name ?? '', ...(recipient?.lines ?? [])],
    ];
    const rows = references.flatMap(({ label, value }) => [`TH: ${label}`, `TD: ${value}`]);
    const law = `P: ${letterTree.labels.lawVersion} ${letterTree.versions.law}`;
    const expected = [...frame.map((line) => plain(`P: ${line}`)), ...rows, ...aloud(letterTree.blocks), law];
    const bytes = await bytesOf(letterTree);
    expect(readAloud(bytes)).toEqual(expected);
    expect(outline(bytes)).toEqual(outlineOf(letterTree));
  });
});

describe('what another reader finds', () => {
  it('has languages, links, list labels and table heads in its structure', async () => {
    const pdf = await getDocument({ data: (await bytesOf(letter)).slice(), verbosity: 0 }).promise;
    const trees = await Promise.all([1, 2].map(async (number) => (await pdf.getPage(number)).getStructTree()));
    const structure = JSON.stringify(trees);
    for (const part of [
      '"role":"H1"',
      '"role":"Caption"',
      '"role":"THead"',
      '"lang":"se"',
      '"role":"Link"',
      '"role":"Lbl"',
    ]) {
      expect(structure).toContain(part);
    }
    expect(structure).toMatch(/"type":"(?:object|annotation)"/u);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('has bookmarks from the headings, in their levels', async () => {
    const pdf = await getDocument({ data: (await bytesOf(letter)).slice(), verbosity: 0 }).promise;
    const [top] = await pdf.getOutline();
    expect(top?.title).toBe('Vedtak om oppfølging i bolig');
    expect(top?.items.map(({ title, items }) => [title, items.length])).toEqual([
      ['Dette får du', 0],
      ['Hvorfor vi mener at du har rett til dette', 1],
      ['Du kan klage på vedtaket', 0],
      ['Hvis det haster', 0],
    ]);
  });

  it('gives back the source byte for byte, and nothing when it was not asked for', async () => {
    const attachments = async (bytes: Uint8Array) =>
      (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getAttachments();
    const found = await attachments((await render(letter, { source })).bytes);
    expect(found['dokument.json']).toMatchObject({ filename: 'dokument.json', content: source.bytes });
    expect(await attachments(await bytesOf(letter))).toBeNull();
  });

  it('never finds the source of a copy from which something is taken out', async () => {
    await expect(render(plan, { source })).rejects.toMatchObject({ code: 'source-not-allowed' });
  });
});

it('is the same in another process, whatever either printed before', async () => {
  const here = createHash('sha256')
    .update(await bytesOf(letter))
    .digest('hex');
  const script = `
    import { createHash } from 'node:crypto';
    import { letter, note } from './fixture-trees.ts';
    import { pdfRenderer } from './pdf-renderer.ts';
    const { render } = pdfRenderer();
    await render({ ...note, title: 'ﬁ ÅÁ' });
    console.log(createHash('sha256').update((await render(letter)).bytes).digest('hex'));`;
  const there = execFileSync(
    process.execPath,
    ['--conditions=@hjemmel/source', '--import', 'tsx', '--input-type=module', '-e', script],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' },
  );
  expect(there.trim()).toBe(here);
});
