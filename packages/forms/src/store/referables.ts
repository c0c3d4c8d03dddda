import type { LayoutField } from '@hjemmel/documents/felles';
import { titleOfRow } from '@hjemmel/documents/field-text';
import { isFields } from './address.js';
import { type FormPlan, rowName } from './plan.js';

/** What a reference can point at, under the heading of the section it stands in. */
export interface ReferableGroup {
  readonly label: string;
  readonly rows: readonly { readonly value: string; readonly label: string }[];
}

/** Something in the document with an id of its own, and the place it stands in, `*` for any row. */
interface Found {
  readonly place: string;
  readonly index: number;
  readonly value: Readonly<Record<string, unknown>>;
}

const known = new WeakMap<object, ReadonlyMap<string, readonly Found[]>>();

/** What this field can point at: what stands where it says, or everyone with a name. */
export function referables(document: unknown, field: LayoutField, plan: FormPlan): readonly ReferableGroup[] {
  if (!isFields(document)) return [];
  return plan.sections.flatMap(({ text, fields }) => {
    const rows = fields
      .flatMap(({ pointer }) => foundIn(document).get(pointer.slice(1)) ?? [])
      .filter(({ place, value }) => field.refersTo?.includes(place) ?? typeof value.navn === 'string')
      .map((found) => ({ value: String(found.value.id), label: labelOf(found, plan) }));
    return rows.length > 0 ? [{ label: plan.texts.sections[text] ?? text, rows }] : [];
  });
}

/** Everything with an id, by the field of the document it is in. Asked for at every reference, so looked up once. */
function foundIn(document: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly Found[]> {
  const before = known.get(document);
  if (before) return before;
  const found = new Map(Object.entries(document).map(([key, value]) => [key, [...withIds(value, `/${key}`)]]));
  known.set(document, found);
  return found;
}

function* withIds(value: unknown, place: string, index = 0): Generator<Found> {
  if (Array.isArray(value)) for (const [at, row] of value.entries()) yield* withIds(row, `${place}/*`, at);
  if (!isFields(value)) return;
  if (typeof value.id === 'string') yield { place, index, value };
  for (const [key, inner] of Object.entries(value)) yield* withIds(inner, `${place}/${key}`);
}

/** A name; of a row without one, what it is called in the form and what is written in it: «Samtykke 1 «Bo-oppfølging»». */
function labelOf({ place, index, value }: Found, plan: FormPlan): string {
  if (typeof value.navn === 'string') return value.navn;
  const list = plan.at(place.replace(/\/\*$/u, ''));
  const own = list && rowName(list, value, index, plan);
  const words = own?.startsWith('«') ? own : titleOfRow(value, String(value.id));
  return [list && plan.texts.labels[`${list.text}[]`], index + 1, words].filter(Boolean).join(' ');
}
