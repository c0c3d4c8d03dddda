import { type ComposeOptions, type DocumentType, findById, recipientRow } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { type DocumentTree, visit } from '@hjemmel/tree';
import { possibleCopiesOf } from './copies.js';
import { saidBy, squeeze } from './said.js';

/** Why the document may not be in a copy: someone in it is shielded, or the copy says less than another copy does. */
export type SourceRefusal = 'skjermet' | 'utelater';

const STRICT = ['strengtFortrolig', 'strengtFortroligUtland'];

/** Why `tree`, composed of the document with these options, may not have it inside; undefined where it may. */
export function sourceRefusal(
  type: DocumentType,
  document: BaseDocument,
  tree: DocumentTree,
  options: ComposeOptions & { readonly today: string },
): SourceRefusal | undefined {
  const draft = document as unknown as Draft<BaseDocument>;
  if (isShielded(type, draft, options.today)) return 'skjermet';
  return isRedacted(tree) || saysLess(type, draft, tree, options) ? 'utelater' : undefined;
}

function isShielded(type: DocumentType, document: Draft<BaseDocument>, today: string): boolean {
  const { excluded, shielded } = type.sharing(document, today);
  return (
    excluded.length + shielded.length + (document.skjermFor ?? []).length > 0 ||
    document.avsender.skjermetVisning !== undefined ||
    hasSecret(document)
  );
}

/** Whether anyone at all is strengt fortrolig: what is known of them is in no copy. */
function hasSecret(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { gradering } = value as { readonly gradering?: unknown };
  return STRICT.includes(gradering as string) || Object.values(value).some(hasSecret);
}

function isRedacted({ blocks }: DocumentTree): boolean {
  return [...visit(blocks)].some(({ type }) => type === 'redacted');
}

/** Whether another copy says something of the document that this one does not, and that its reader does not have from before. */
function saysLess(
  type: DocumentType,
  document: Draft<BaseDocument>,
  tree: DocumentTree,
  options: ComposeOptions,
): boolean {
  const here = saidBy(tree);
  const elsewhere = possibleCopiesOf(type, document).map(saidBy);
  const reader = recipientRow(document, options)?.hvem;
  const own: unknown = reader === undefined ? undefined : findById(document, reader);
  return wordsOf(document, own).some(
    (words) => !here.includes(words) && elsewhere.some((copy) => copy.includes(words)),
  );
}

/** What people have written, save in `own`, which is the reader's own; codes are said in words of ours, which differ from copy to copy. */
function wordsOf(value: unknown, own: unknown): readonly string[] {
  if (typeof value === 'string') return isCode(value) ? [] : paragraphs(value);
  if (typeof value !== 'object' || value === null || value === own) return [];
  return Object.values(value).flatMap((inner) => wordsOf(inner, own));
}

function isCode(value: string): boolean {
  return /^[a-z][\w-]*$/iu.test(value) && !/^\p{Lu}\p{Ll}+$/u.test(value);
}

function paragraphs(value: string): readonly string[] {
  return value
    .split(/\n+/u)
    .map(squeeze)
    .filter((words) => words.length > 1);
}
