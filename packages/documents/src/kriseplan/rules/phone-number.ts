import type { DraftPart, Kontakt, Person } from '@hjemmel/model';
import type { KontaktRad, Plan } from '../plan.js';

/** The digits that are dialled in Norway: without spaces and the country's own prefix. */
export function dialled(phone: string): string {
  return phone.replaceAll(' ', '').replace(/^\+47/, '');
}

/** The person or service a place in the order stands for, by the plan alone. */
export function whoInOrder(plan: Plan, { hvem }: KontaktRad): DraftPart<Kontakt> | DraftPart<Person> | undefined {
  if (hvem?.slag === 'fagperson') return hvem.kontakt;
  if (hvem?.slag === 'privatperson') return hvem.person;
  const id = hvem?.paaroerende;
  if (id === undefined) return undefined;
  return plan.paaroerende?.find((row) => row.id === id || row.person?.id === id)?.person;
}
