import type { LayoutField } from '@hjemmel/documents/felles';
import { valueText } from '@hjemmel/documents/field-text';
import { type Address, isFields } from './address.js';
import { type FormPlan, isSilent, rowsAround } from './plan.js';

/** What the place is called: its field, and the rows around it. */
export function placeName(address: Address, document: unknown, plan: FormPlan): string {
  const found = plan.find(address);
  const label = found ? (plan.texts.labels[found.field.text] ?? '') : address;
  return `${label}${rowsAround(address, document, plan)}`;
}

/** A value as a person reads it; of a whole row or group, its values one after the other. */
export function shownText(address: Address, value: unknown, document: unknown, plan: FormPlan): string {
  const field = plan.at(address) ?? plan.find(address)?.field;
  return field ? valueWords(field, value, document, plan) : '';
}

/** The words of one field's value, as everywhere else; of a group, those of its fields one after the other. */
export function valueWords(field: LayoutField, value: unknown, document: unknown, plan: FormPlan): string {
  if (Array.isArray(value)) return value.map((each) => valueWords(field, each, document, plan)).join(', ');
  if (!isFields(value)) return valueText(value, field, { ...plan, document });
  return (field.fields ?? [])
    .filter((inner) => !isSilent(inner))
    .map((inner) => valueWords(inner, value[inner.pointer.slice(inner.pointer.lastIndexOf('/') + 1)], document, plan))
    .filter((words) => words !== '')
    .join(', ');
}
