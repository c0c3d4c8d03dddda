import { ageOn } from '../../felles/age-on.js';
import type { Plan } from './plan-rule.js';

/** Whether the owner is known to be under 18 on a local date (hol § 7-2 a). */
export function isChild({ bruker }: Plan, on: string): boolean {
  const age = ageOn(bruker.identifikator, on);
  return age !== undefined && age < 18;
}
