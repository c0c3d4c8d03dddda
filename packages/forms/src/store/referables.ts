import { isFields } from './address.js';
import type { FormPlan } from './plan.js';

/** What a reference can point at, under the heading of the section it stands in. */
export interface ReferableGroup {
  readonly label: string;
  readonly rows: readonly { readonly value: string; readonly label: string }[];
}

const NAMES = ['navn', 'tittel', 'tekst', 'betegnelse', 'beskrivelse', 'hva', 'rolle'];
const known = new WeakMap<object, readonly ReferableGroup[]>();

/** Everyone and everything in the document that has an id and a name. */
export function referables(document: unknown, { sections, texts }: FormPlan): readonly ReferableGroup[] {
  if (!isFields(document)) return [];
  const before = known.get(document);
  if (before) return before;
  const groups = sections.flatMap(({ text, fields }) => {
    const rows = fields.flatMap(({ pointer }) => [...named(document[pointer.slice(1)])]);
    return rows.length > 0 ? [{ label: texts.sections[text] ?? text, rows }] : [];
  });
  known.set(document, groups);
  return groups;
}

function* named(value: unknown): Generator<{ readonly value: string; readonly label: string }> {
  if (Array.isArray(value)) for (const row of value) yield* named(row);
  if (!isFields(value)) return;
  const name = NAMES.map((key) => value[key]).find((words) => typeof words === 'string' && words !== '');
  if (typeof value.id === 'string' && typeof name === 'string') yield { value: value.id, label: name };
  for (const inner of Object.values(value)) yield* named(inner);
}
