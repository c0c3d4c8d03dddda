import type { Language } from '@hjemmel/validator';
import type { LayoutField, LayoutTexts } from '../layout/layout.js';
import type { DiffChange } from './change.js';
import { changedWords } from './changed-words.js';
import { diffRows } from './diff-rows.js';
import type { DiffTexts } from './diff-texts.js';
import { isFields } from './row-title.js';
import { valueText } from './value-text.js';

/** What a comparison is made with, the same all through a section. */
export interface Comparison {
  readonly texts: LayoutTexts;
  readonly words: DiffTexts;
  readonly language: Language;
  readonly section: string;
  readonly documents: readonly [before: unknown, after: unknown];
}

/** Where in the documents two values stand: their pointers, and what it is called. */
export interface Standing {
  readonly pointers: readonly [before: string, after: string];
  readonly place: readonly string[];
  /** Ids of the rows they stand in. */
  readonly rows: readonly string[];
}

const ROOT: Standing = { pointers: ['', ''], place: [], rows: [] };

/** The version, its dates and its ids always change, and say nothing. */
const SILENT = new Set<LayoutField['widget']>(['fixed', 'rowId']);

/** The changes in fields of two objects, in the order of the layout. */
export function diffFields(
  fields: readonly LayoutField[],
  before: unknown,
  after: unknown,
  comparison: Comparison,
  standing: Standing = ROOT,
): readonly DiffChange[] {
  return fields
    .filter(({ widget }) => !SILENT.has(widget))
    .flatMap((field) => {
      const key = field.pointer.slice(field.pointer.lastIndexOf('/') + 1);
      return diffField(field, of(before, key), of(after, key), comparison, within(standing, key, field, comparison));
    });
}

function of(value: unknown, key: string): unknown {
  return isFields(value) ? value[key] : undefined;
}

function within(
  { pointers, place, rows }: Standing,
  key: string,
  { text }: LayoutField,
  { texts }: Comparison,
): Standing {
  const [before, after] = pointers;
  return { pointers: [`${before}/${key}`, `${after}/${key}`], place: [...place, texts.labels[text] ?? key], rows };
}

function diffField(
  field: LayoutField,
  before: unknown,
  after: unknown,
  comparison: Comparison,
  standing: Standing,
): readonly DiffChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (field.widget === 'rows') return diffRows(field, before, after, comparison, standing);
  if (field.fields) return diffFields(field.fields, before, after, comparison, standing);
  const at = () => changeAt('endret', comparison, standing, { before, after });
  if (field.widget === 'computed') return [at()];
  const [old, now] = comparison.documents.map((document, index) =>
    valueText([before, after][index], field, { ...comparison, document }),
  );
  // The order of two objects' keys is nothing a person sees.
  if (old === now && !isReference(field)) return [];
  const words = old && now && field.widget in WRITTEN ? changedWords(old, now) : undefined;
  return [{ ...at(), ...(old && { before: old }), ...(now && { after: now }), ...(words && { words }) }];
}

/** Where people write sentences. */
const WRITTEN: Partial<Record<LayoutField['widget'], true>> = { text: true, textarea: true, lines: true };

function isReference({ widget }: LayoutField): boolean {
  return widget === 'reference' || widget === 'references';
}

/** A change with its place and its values as they stand, before they are put in words. */
export function changeAt(
  kind: DiffChange['kind'],
  { section }: Pick<Comparison, 'section'>,
  { pointers, place, rows }: Standing,
  values: { readonly before?: unknown; readonly after?: unknown },
): DiffChange {
  const [was, is] = pointers;
  return {
    kind,
    pointer: kind === 'fjernet' ? was : is,
    section,
    place,
    rows,
    values: {
      ...(values.before !== undefined && { before: { pointer: was, value: values.before } }),
      ...(values.after !== undefined && { after: { pointer: is, value: values.after } }),
    },
  };
}
