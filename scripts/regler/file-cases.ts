import { readFileSync } from 'node:fs';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { docxRenderer } from '@hjemmel/render-docx';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { changed } from '../../packages/render-docx/src/test-package.js';
import { createHjemmel, fileRules } from '../../packages/sdk/src/index.js';
import type { Firing } from './corpus-runs.js';
import type { ShownRule } from './index-page.js';

const EXAMPLE = { typeId: 'vedtak', file: 'gyldig-minimal.json' };
const today = { today: '2026-11-23' };
const pdf = pdfRenderer();
const docx = docxRenderer();
const hjemmel = createHjemmel({ types: [vedtakType], renderers: [pdf, docx] });
const source = readFileSync(new URL(`../../examples/${EXAMPLE.typeId}/${EXAMPLE.file}`, import.meta.url));

type DocumentTree = ReturnType<typeof hjemmel.compose>;

/** The rules of finished files, each with a file made and judged here and now for every message it has. */
export async function fileRuleExamples(): Promise<readonly ShownRule[]> {
  const whole = await letter();
  const firings: Firing[] = [];
  for (const [note, bytes, format] of await cases(whole)) firings.push(...(await firingsOf(note, bytes, format)));
  const silent = { ...EXAMPLE, note: ' som PDF med dokumentet i seg' };
  if ((await firingsOf('', whole)).length > 0) throw new Error('A file of ours breaks its own rules');
  return fileRules.map((rule) => ({
    rule,
    chosen: { silent, firings: firings.filter(({ ruleId }) => ruleId === rule.id) },
  }));
}

type Case = readonly [note: string, bytes: Uint8Array, format?: 'docx'];

async function cases(whole: Uint8Array): Promise<readonly Case[]> {
  const { law } = composed().versions;
  return [
    ['JSON-fila i stedet for en PDF', source],
    ['som PDF, låst', locked(whole)],
    ['som PDF, bare første halvdel', whole.subarray(0, whole.length / 2)],
    ['som PDF uten dokumentet', (await pdf.render(composed())).bytes],
    [
      'som PDF med et avsnitt til',
      await letter((tree) => ({
        ...tree,
        blocks: [...tree.blocks, { type: 'paragraph', content: [{ type: 'text', text: 'Ett til.' }] }],
      })),
    ],
    [
      `som PDF laget med et annet lovregister enn ${law}`,
      await letter((tree) => ({ ...tree, versions: { ...tree.versions, law: '2025.01' } })),
    ],
    [
      'som PDF med andre ord i bunnen',
      await letter((tree) => ({ ...tree, labels: { ...tree.labels, page: 'Ark {page} ({pages})' } })),
    ],
    ['som Word-fil uten låsen rundt klageretten', await unlocked(), 'docx'],
  ];
}

function composed(): DocumentTree {
  const report = hjemmel.validate(JSON.parse(source.toString()), today);
  if (!report.ok) throw new Error(`${EXAMPLE.file} is not valid`);
  return hjemmel.compose(report.document);
}

async function letter(change: (tree: DocumentTree) => DocumentTree = (tree) => tree): Promise<Uint8Array> {
  return (await pdf.render(change(composed()), { source: { bytes: source } })).bytes;
}

async function unlocked(): Promise<Uint8Array> {
  const { bytes } = await docx.render(composed(), { source: { bytes: source } });
  return changed(bytes, 'word/document.xml', (xml) => xml.replace('"sdtContentLocked"', '"sdtLocked"'));
}

/** Says of itself that it is encrypted, which is where a reader must stop. */
function locked(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace('/Root ', '/Encrypt<<>>/Root '), 'latin1');
}

async function firingsOf(note: string, bytes: Uint8Array, format: 'pdf' | 'docx' = 'pdf'): Promise<readonly Firing[]> {
  const { findings } = await hjemmel.validateFile(bytes, format, today);
  return findings.filter(({ ruleId }) => ruleId.startsWith('fil/')).map((found) => ({ ...found, ...EXAMPLE, note }));
}
