import type { LayoutField } from '@hjemmel/documents/felles';
import { type Address, isFields } from './address.js';
import { formWords } from './form-words.js';
import { type FormPlan, rowsAround } from './plan.js';
import { referables } from './referables.js';
import { dateShown, numberShown } from './typed.js';

/** What the place is called: its field, and the rows around it. */
export function placeName(address: Address, document: unknown, plan: FormPlan): string {
  const found = plan.find(address);
  const label = found ? (plan.texts.labels[found.field.text] ?? '') : address;
  return `${label}${rowsAround(address, document, plan)}`;
}

/** A value as a person reads it; of a whole row or group, its values one after the other. */
export function shownText(address: Address, value: unknown, document: unknown, plan: FormPlan): string {
  const field = plan.at(address) ?? plan.find(address)?.field;
  return field ? valueText(field, value, document, plan) : '';
}

/** The words of one field's value: codes by their names, dates and numbers as they are written in Norway. */
export function valueText(field: LayoutField, value: unknown, document: unknown, plan: FormPlan): string {
  const words = formWords[plan.language];
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((each) => valueText(field, each, document, plan)).join(', ');
  if (isFields(value)) return heldText(field, value, document, plan);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return numberShown(value);
  const text = String(value);
  if (field.widget === 'date') return dateShown(text.slice(0, 10));
  if (field.widget !== 'reference' && field.widget !== 'references')
    return plan.texts.choices[field.text]?.[text] ?? text;
  const named = referables(document, plan).flatMap(({ rows }) => rows);
  return named.find((row) => row.value === text)?.label ?? text;
}

function heldText(
  field: LayoutField,
  value: Readonly<Record<string, unknown>>,
  document: unknown,
  plan: FormPlan,
): string {
  const inner = (field.fields ?? []).filter(({ widget }) => widget !== 'rowId' && widget !== 'fixed');
  return inner
    .map((each) => valueText(each, value[each.pointer.slice(each.pointer.lastIndexOf('/') + 1)], document, plan))
    .filter((text) => text !== '')
    .join(', ');
}
