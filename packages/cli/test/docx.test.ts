import { documentTypes } from '@hjemmel/documents';
import { composeDocument, composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import { docxRenderer, readDocx } from '@hjemmel/render-docx';
import { type DocumentTree, leaves, redact } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { hasLibreOffice, throughLibreOffice, wordsNotIn } from '../../render-docx/src/test-libreoffice.js';
import { exampleText, validExamples } from './examples.js';

type Document = Parameters<DocumentType['compose']>[0];

const every = documentTypes.flatMap((type) => validExamples(type.id).map((file) => ({ type, file })));
const documentOf = ({ id }: DocumentType, file: string): Document => JSON.parse(exampleText(id, file));
const { render } = docxRenderer();

/** Every word the document shows, in its order. */
function wordsOf(tree: DocumentTree): string {
  const { sender, recipient, references } = tree.envelope;
  return squeeze([
    ...(tree.draft ? [tree.labels.draft] : []),
    ...[sender.name, sender.unit ?? '', ...sender.addressLines, sender.phone ?? '', sender.web ?? ''],
    ...(recipient ? [sender.returnLine, recipient.name, ...recipient.lines] : []),
    ...references.flatMap(({ label, value }) => [label, value]),
    ...tree.blocks.flatMap((block) => [...leaves(block)]),
  ]);
}

/** White space parts words in other places, and brackets stand around what is missing. */
function squeeze(texts: readonly string[]): string {
  return texts
    .join('')
    .normalize('NFC')
    .replace(/[\s[\]\u00ad]+/gu, '');
}

async function readWords(tree: DocumentTree): Promise<string> {
  return squeeze(readDocx((await render(tree)).bytes).paragraphs.map(({ text }) => text));
}

describe.each(every)('$type.id $file', ({ type, file }) => {
  const document = documentOf(type, file);

  it('says in Word what it says, all of it and in its order, as a letter and as a draft', async () => {
    const letter = composeDocument(type, document as never);
    const draft = { ...composeDraftDocument(type, document), draft: true };
    for (const tree of [letter, draft]) expect(await readWords(tree)).toBe(wordsOf(tree));
  }, 60_000);
});

describe.each(documentTypes)('$id', (type) => {
  it.each(['nb', 'nn', 'en', 'se'])('in %s says so to Word', async (spraak) => {
    const tree = composeDraftDocument(type, { ...documentOf(type, 'gyldig-full.json'), spraak } as Document);
    const { language } = readDocx((await render(tree)).bytes);
    expect(language.split('-')[0]).toBe(tree.language);
    expect(await readWords(tree)).toBe(wordsOf(tree));
  });

  it.each(['part', 'kopi', 'tjeneste'])('says no more than the copy for %s may', async (rendition) => {
    const tree = redact(composeDraftDocument(type, documentOf(type, 'gyldig-full.json')), rendition);
    expect(await readWords(tree)).toBe(wordsOf(tree));
  });
});

/** Those that differ from the others by more than what one rule looks for. */
const own = every.filter(({ file }) => !file.startsWith('gyldig-varsel-'));

it.runIf(hasLibreOffice)(
  'opens in LibreOffice without losing a word, every kind of example',
  async () => {
    const trees = own.map(({ type, file }) => composeDraftDocument(type, documentOf(type, file)));
    const files: Uint8Array[] = [];
    for (const tree of trees) files.push((await render(tree)).bytes);
    const opened = throughLibreOffice(files);
    const lost = trees.flatMap((tree, index) => {
      const texts = tree.blocks.flatMap((block) => [...leaves(block)]);
      return wordsNotIn(opened[index] ?? [], texts).map(() => own[index]?.file);
    });
    expect([...new Set(lost)]).toEqual([]);
    expect(opened.filter((pages) => pages.length === 0)).toEqual([]);
  },
  600_000,
);
