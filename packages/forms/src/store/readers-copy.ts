import { toPointer } from '@hjemmel/validator/pointer';
import { isFields } from './address.js';
import type { FormPlan } from './plan.js';

/** The document with nothing in it that the plan's reader may not see, and nothing the form does not know of. */
export function readersCopy(document: unknown, plan: FormPlan): unknown {
  return copied(document, '', plan);
}

function copied(value: unknown, place: string, plan: FormPlan): unknown {
  const field = plan.at(place);
  if (field && !field.fields) return value;
  if (Array.isArray(value)) return field && value.map((row) => copied(row, `${place}/*`, plan));
  if (!isFields(value)) return undefined;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, copied(inner, `${place}${toPointer([key])}`, plan)] as const)
    .filter(([, inner]) => inner !== undefined);
  // What is around the fields of the form is there for their sake.
  return entries.length > 0 || field ? Object.fromEntries(entries) : undefined;
}
