import type { DocumentType } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { type DocumentTree, type ExtractedFile, leaves, type Renderer } from '@hjemmel/tree';
import type { Finding } from '@hjemmel/validator';
import { copiesOf } from './copies.js';
import { type FileRule, textIsTheDocuments } from './file-rules.js';
import { squeeze } from './said.js';

/**
 * What the text of a file says that its document does not give, or the other way round. The document is composed again in
 * every copy it can have, and the nearest one is rendered again with the same renderer: word for word the same, or a finding.
 */
export async function textFindings(
  file: ExtractedFile,
  type: DocumentType,
  document: Draft<BaseDocument>,
  renderer: Renderer,
): Promise<readonly Finding[]> {
  const text = squeeze(file.text);
  const copies = copiesOf(type, document).flatMap((copy) => [copy, { ...copy, draft: true }]);
  const followed = copies.map((copy) => ({ copy, ...follow(copy, text) }));
  let more: readonly Finding[] | undefined;
  for (const { copy } of followed.filter(({ whole }) => whole)) {
    const again = await renderedAgain(copy, file.source, renderer);
    if (!again || squeeze(again.text) !== text) continue;
    const findings = looserThan(file, again);
    if (findings.length === 0) return [];
    more ??= findings;
  }
  return more ?? [difference(file, followed)];
}

interface Followed {
  readonly copy: DocumentTree;
  readonly whole: boolean;
  /** How far into the text the blocks could be followed. */
  readonly end: number;
  /** Where in the document the first words come from that are not there. */
  readonly path: string;
}

/** Follows the blocks of a copy through a text, up to the first that is not there. */
function follow({ blocks }: DocumentTree, text: string): Omit<Followed, 'copy'> {
  let end = 0;
  for (const block of blocks) {
    for (const leaf of leaves(block)) {
      const words = squeeze(leaf);
      const found = text.indexOf(words, end);
      if (found < 0) return { whole: false, end, path: block.source ?? '' };
      end = found + words.length;
    }
  }
  return { whole: true, end, path: '' };
}

async function renderedAgain(
  copy: DocumentTree,
  source: Uint8Array,
  renderer: Renderer,
): Promise<ExtractedFile | undefined> {
  // A copy that cannot be made with its document inside is not this file.
  const rendered = await renderer.render(copy, { source: { bytes: source } }).catch(() => undefined);
  const extracted = rendered && (await renderer.extract?.(rendered.bytes));
  return extracted?.ok ? extracted : undefined;
}

/** The words are the same; what else a reader sees, and what an editor could change. */
function looserThan(file: ExtractedFile, again: ExtractedFile): readonly Finding[] {
  const locked = new Set(file.locked?.map(squeeze));
  const isOpen = again.locked?.some((words) => !locked.has(squeeze(words))) ?? false;
  return [
    ...(showsMore(file, again) ? [finding('viser-mer', '')] : []),
    ...(isOpen ? [finding('ikke-laast', '')] : []),
  ];
}

/** Page numbers and the place of page breaks follow from fonts, so that digits are no difference. */
function showsMore(file: ExtractedFile, again: ExtractedFile): boolean {
  const shape = (text: string) => squeeze(text).replace(/\d+/gu, '#');
  const known = new Set(again.beside.map(shape));
  const text = shape(again.text);
  return (
    file.wordless > again.wordless || file.beside.map(shape).some((words) => !known.has(words) && !text.includes(words))
  );
}

/** Told of the copy that could be followed furthest. */
function difference({ versions }: ExtractedFile, followed: readonly Followed[]): Finding {
  const [nearest] = [...followed].sort((a, b) => Number(b.whole) - Number(a.whole) || b.end - a.end);
  const here = nearest?.copy.versions;
  if (versions && here && (versions.law !== here.law || versions.texts !== here.texts)) {
    const { law: laget, texts: tekster } = versions;
    return finding('annen-versjon', '', { laget, tekster, her: here.law, herTekster: here.texts });
  }
  return finding('annen-tekst', nearest?.path ?? '');
}

function finding(
  messageId: keyof (typeof textIsTheDocuments)['severity'],
  path: string,
  params: Finding['params'] = {},
): Finding {
  const { id, severity }: FileRule = textIsTheDocuments;
  return { ruleId: id, messageId, severity: severity[messageId] ?? 'error', path, params };
}
