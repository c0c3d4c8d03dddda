import { readdirSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import { ComposeError, type ComposeOptions, composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { pdfRenderer, readPdf } from '@hjemmel/render-pdf';
import type { DocumentTree } from '@hjemmel/tree';
import { describe, expect, it, vi } from 'vitest';
import { outlineOf, outlineRead } from '../../render-pdf/src/test-outline.js';
import { failures, hasPdfcheck } from '../../render-pdf/src/test-pdfcheck.js';
import { exampleText } from './examples.js';

vi.setConfig({ testTimeout: 1_800_000 });

/** Every copy of every example takes a quarter of an hour; the ordinary run takes every copy of some, and one of each of the rest. */
const ALL = process.env.HJEMMEL_ALL_PDF === '1';
const IN_FULL = 'gyldig-full.json';
const RENDITIONS = ['part', 'tjeneste', 'kopi'];
const LANGUAGES = ['nb', 'nn', 'en'] as const;

const { render } = pdfRenderer();

interface Copy {
  readonly name: string;
  readonly tree: DocumentTree;
}

/** Each copy once, however it can be asked for. */
function copiesOf(type: DocumentType): readonly Copy[] {
  const files = readdirSync(new URL(`../../../examples/${type.id}/`, import.meta.url));
  const kept = files.filter((file) => (ALL ? /^u?gyldig-/u : /^gyldig-(?!varsel)/u).test(file)).sort();
  const copies = kept.flatMap((file) => variantsOf(type, file));
  return [...new Map(copies.map((copy) => [JSON.stringify({ ...copy.tree, rendition: '' }), copy])).values()];
}

function variantsOf(type: DocumentType, file: string): readonly Copy[] {
  const document: Draft<BaseDocument> = JSON.parse(exampleText(type.id, file));
  if (!type.draftSchema(document)) return [];
  const wide: readonly ComposeOptions[] = [
    ...document.mottaker.map(({ id }) => ({ mottaker: id })),
    ...RENDITIONS.map((rendition) => ({ rendition })),
    ...LANGUAGES.flatMap((language) => [{ language }, { language, rendition: 'kopi' }]),
  ];
  const variants = [{}, ...(ALL || file === IN_FULL ? wide : [])];
  return variants.flatMap((variant) => {
    const tree = composed(type, document, variant);
    if (!tree) return [];
    const name = `${file} ${JSON.stringify(variant)}`;
    return [
      { name, tree: { ...tree, draft: false } },
      { name: `${name} utkast`, tree },
    ];
  });
}

function composed(
  type: DocumentType,
  document: Draft<BaseDocument>,
  variant: ComposeOptions,
): DocumentTree | undefined {
  try {
    return composeDraftDocument(type, document, variant);
  } catch (error) {
    if (ComposeError.isInstance(error)) return undefined;
    throw error;
  }
}

const outline = (bytes: Uint8Array) =>
  readPdf(bytes).root.kids.flatMap((kid) => (typeof kid === 'string' ? [kid] : outlineRead(kid)));

describe.each(documentTypes.map((type) => [type.id, type] as const))('every PDF of %s', (_, type) => {
  const copies = copiesOf(type);

  it(`has the elements and the words of its tree, and is PDF/A-2a and PDF/UA-1 (${copies.length} of them)`, async () => {
    const files: Uint8Array[] = [];
    for (const { name, tree } of copies) {
      const { bytes } = await render(tree);
      expect(outline(bytes), name).toEqual(outlineOf(tree));
      files.push(bytes);
    }
    if (hasPdfcheck) expect(failures(files)).toEqual([]);
  });

  it('speaks of copies in every language, drafts, and more than one reader', () => {
    const trees = copies.map(({ tree }) => tree);
    expect(new Set(trees.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    expect(new Set(trees.map(({ draft }) => draft))).toEqual(new Set([true, false]));
    expect(new Set(trees.map(({ rendition }) => rendition)).size).toBeGreaterThan(1);
  });
});

it('a letter with Sami headings has them in its outline, in their language', async () => {
  const type = documentTypes.find(({ id }) => id === 'vedtak') ?? documentTypes[0];
  const [copy] = type ? variantsOf(type, 'gyldig-samisk.json') : [];
  if (!copy) throw new Error('no example');
  const lines = outline((await render(copy.tree)).bytes);
  expect(lines.filter((line) => /^\s*H\d/u.test(line) && line.includes('se')).length).toBeGreaterThan(2);
  expect(lines.join('\n')).toMatch(/Span se\||(?:P|H\d) se:/u);
});
