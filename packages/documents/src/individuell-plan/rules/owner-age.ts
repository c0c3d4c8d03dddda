import { birthDate } from '../../felles/birth-date.js';
import type { Plan } from './plan-rule.js';

/** Whole years the owner of the plan has filled on a local date, or undefined where the date of birth is not known. */
export function ownerAge({ bruker }: Plan, on: string): number | undefined {
  const born = birthDate(bruker.identifikator);
  if (born === undefined || born > on) return undefined;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Whether the owner is known to be under 18 on a local date (hol § 7-2 a). */
export function isChild(plan: Plan, on: string): boolean {
  const age = ownerAge(plan, on);
  return age !== undefined && age < 18;
}
