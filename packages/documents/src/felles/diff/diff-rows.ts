import type { LayoutField } from '../layout/layout.js';
import type { DiffChange, DiffDetail } from './change.js';
import { type Comparison, changeAt, diffFields, type Standing } from './diff-fields.js';
import { isFields, valueAt } from './row-title.js';
import { valueText } from './value-text.js';

interface Row {
  readonly id: string;
  readonly index: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Rows that came, went, moved among those that stayed, or changed; the same row is one with the same id. */
export function diffRows(
  field: LayoutField,
  before: unknown,
  after: unknown,
  comparison: Comparison,
  standing: Standing,
): readonly DiffChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const at = (row: Row, side: 0 | 1) => rowStanding(field, row, side, comparison, standing);
  const gone = old.filter(({ id }) => !has(now, id));
  const stayed = movedRows(old, now);
  return [
    ...now.flatMap((row) => {
      const same = old.find(({ id }) => id === row.id);
      if (!same) return [whole('lagtTil', field, row, comparison, at(row, 1))];
      const here: Standing = { ...at(row, 1), pointers: [at(same, 0).pointers[0], at(row, 1).pointers[1]] };
      const moved = stayed.has(row.id) ? [movedTo(same, row, comparison, here)] : [];
      return [...moved, ...diffFields(field.fields ?? [], same.value, row.value, comparison, here)];
    }),
    ...gone.map((row) => whole('fjernet', field, row, comparison, at(row, 0))),
  ];
}

function rowsOf(value: unknown): readonly Row[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.flatMap((row, index) => (isFields(row) ? [{ id: String(row.id ?? index), index, value: row }] : []));
}

function has(rows: readonly Row[], id: string): boolean {
  return rows.some((row) => row.id === id);
}

/** The fewest rows that must have been moved: those outside the longest run that kept its order. */
function movedRows(old: readonly Row[], now: readonly Row[]): ReadonlySet<string> {
  const kept = now
    .filter(({ id }) => has(old, id))
    .map(({ id }) => ({ id, was: old.findIndex((row) => row.id === id) }));
  const best: { length: number; from: number }[] = [];
  for (const [index, { was }] of kept.entries()) {
    let entry = { length: 1, from: -1 };
    for (const [earlier, other] of kept.slice(0, index).entries()) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if (other.was < was && length > entry.length) entry = { length, from: earlier };
    }
    best.push(entry);
  }
  const still = new Set<string>();
  let end = best.reduce((at, { length }, index) => (length > (best[at]?.length ?? 0) ? index : at), 0);
  while (end >= 0 && kept[end]) {
    still.add(kept[end]?.id ?? '');
    end = best[end]?.from ?? -1;
  }
  return new Set(kept.map(({ id }) => id).filter((id) => !still.has(id)));
}

function movedTo(from: Row, to: Row, comparison: Comparison, standing: Standing): DiffChange {
  const [before, after] = comparison.words.moved(from.index + 1, to.index + 1);
  const values = { before: from.value, after: to.value };
  return { ...changeAt('flyttet', comparison, standing, values), before, after };
}

function whole(
  kind: 'lagtTil' | 'fjernet',
  field: LayoutField,
  row: Row,
  comparison: Comparison,
  standing: Standing,
): DiffChange {
  const document = comparison.documents[kind === 'lagtTil' ? 1 : 0];
  return {
    ...changeAt(kind, comparison, standing, kind === 'lagtTil' ? { after: row.value } : { before: row.value }),
    details: detailsOf(field.fields ?? [], row.value, comparison, document),
  };
}

/** Every field of a row that has a value, those of the rows in it too. */
function detailsOf(
  fields: readonly LayoutField[],
  value: Readonly<Record<string, unknown>>,
  comparison: Comparison,
  document: unknown,
): readonly DiffDetail[] {
  return fields.flatMap((field) => {
    const own = value[field.pointer.slice(field.pointer.lastIndexOf('/') + 1)];
    if (own === undefined || field.widget === 'rowId' || field.widget === 'fixed') return [];
    const inner = (each: unknown) => (isFields(each) ? detailsOf(field.fields ?? [], each, comparison, document) : []);
    if (field.fields) return Array.isArray(own) ? own.flatMap(inner) : inner(own);
    const label = comparison.texts.labels[field.text] ?? field.text;
    return [{ label, value: valueText(own, field, { ...comparison, document }) }];
  });
}

function rowStanding(
  field: LayoutField,
  row: Row,
  side: 0 | 1,
  comparison: Comparison,
  { pointers, place, rows }: Standing,
): Standing {
  const path = (pointer: string) => `${pointer}/${row.index}`;
  const title = titleOf(field, row, comparison, comparison.documents[side]);
  return { pointers: [path(pointers[0]), path(pointers[1])], place: [...place, title], rows: [...rows, row.id] };
}

/** The row by its title; by its number where it has none. */
function titleOf(
  field: LayoutField,
  { value, index }: Row,
  { texts, language }: Comparison,
  document: unknown,
): string {
  for (const pointer of field.rowTitle ?? []) {
    const own = valueAt(value, pointer);
    const leaf = findField(field.fields ?? [], `${field.pointer}/*/${pointer}`);
    const text = own === undefined ? '' : valueText(own, leaf, { texts, language, document });
    if (text !== '') return `«${shortened(text)}»`;
  }
  return `${texts.labels[`${field.text}[]`] ?? ''} ${index + 1}`.trim();
}

function findField(fields: readonly LayoutField[], pointer: string): LayoutField | undefined {
  for (const field of fields) {
    const found = field.pointer === pointer ? field : findField(field.fields ?? [], pointer);
    if (found) return found;
  }
  return undefined;
}

const LONGEST = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}
