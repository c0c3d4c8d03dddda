import type { LayoutField } from '@hjemmel/documents/felles';
import { type Address, isFields, resolve } from './address.js';
import { applied, type Operation, settingOf } from './patch.js';
import { type FormPlan, isSilent } from './plan.js';

/** Who the document is about, who stands around them and who writes: the same in every document of a case. */
const SHARED = ['/bruker', '/avsender', '/representant', '/paaroerende', '/barn'];

/**
 * What another document of the same case already says, for the fields of this form. Consent, recipients and signatures are
 * given anew each time. Nothing when the two are about different people.
 */
export function prefillFrom(other: unknown, document: unknown, { sections }: FormPlan): ReadonlyMap<Address, unknown> {
  if (isAboutAnother(other, document)) return new Map();
  const fields = sections.flatMap((section) => section.fields).filter(({ pointer }) => SHARED.includes(pointer));
  // What stands together is taken whole: an address never without its protection's own date.
  const parts = fields.flatMap((field) => (field.widget === 'group' ? (field.fields ?? []) : [field]));
  return new Map(parts.flatMap((field) => partOf(field, other)));
}

function partOf(field: LayoutField, other: unknown): readonly (readonly [Address, unknown])[] {
  const value = resolve(other, field.pointer)?.value;
  if (value === undefined || isSilent(field)) return [];
  return [[field.pointer, value]];
}

function isAboutAnother(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((document) => resolve(document, '/bruker/identifikator')?.value);
  return isFields(first) && isFields(second) && JSON.stringify(first) !== JSON.stringify(second);
}

/** What puts values into fields that are empty, and which fields those are. */
export function fillingOf(values: ReadonlyMap<Address, unknown>, document: unknown) {
  const operations: Operation[] = [];
  const filled: Address[] = [];
  let after = document;
  for (const [address, value] of values) {
    const found = resolve(after, address);
    if (!found || found.value !== undefined) continue;
    const operation = settingOf(after, found.pointer, value);
    after = applied(after, operation);
    operations.push(operation);
    filled.push(address);
  }
  return { operations, filled };
}
