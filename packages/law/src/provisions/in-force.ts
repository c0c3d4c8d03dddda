import { isIsoDate } from '../calendar/iso-date.js';
import { type ProvisionId, provision } from './register.js';

/** Choices about law the register cannot know; dates are local and inclusive. */
export interface InForceOptions {
  /** The date the King sets for the administration act of 2025; left out, the act of 1967 applies for ever. */
  readonly nyForvaltningslovFra?: string;
}

/** Says whether the administration act of 2025 applies on a date; a missing or bad date means no. */
export function newAdministrationActApplies(lawDate: string, { nyForvaltningslovFra }: InForceOptions = {}): boolean {
  return isIsoDate(nyForvaltningslovFra) && lawDate >= nyForvaltningslovFra;
}

/** Says whether a provision applies on a local date; false for a date or id that is not one. Never throws. */
export function inForce(id: ProvisionId, lawDate: string, options: InForceOptions = {}): boolean {
  const found = provision(id as string);
  if (found === undefined || !isIsoDate(lawDate)) return false;
  const newAct = newAdministrationActApplies(lawDate, options);
  if (found.statute === 'nfvl') return newAct;
  if (found.statute === 'fvl' && newAct) return false;
  return (found.gyldigFra ?? '') <= lawDate && lawDate <= (found.gyldigTil ?? '9999-12-31');
}
