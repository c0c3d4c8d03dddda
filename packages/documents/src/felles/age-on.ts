import type { DraftPart, Identifikator } from '@hjemmel/model';
import { birthDate } from './birth-date.js';

/** Whole years filled on a local ISO date, or undefined where the date of birth is not known or not yet come. */
export function ageOn(identifikator: DraftPart<Identifikator> | undefined, date: string): number | undefined {
  const born = birthDate(identifikator);
  if (born === undefined || born > date) return undefined;
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) < born.slice(5) ? years - 1 : years;
}
