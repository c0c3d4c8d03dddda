import { addDays } from '../calendar/iso-date.js';
import { provisions } from '../provisions/register.js';

let boundaries: readonly string[] | undefined;

function lawBoundaries(): readonly string[] {
  boundaries ??= [
    ...new Set(
      provisions().flatMap(({ gyldigFra, gyldigTil }) => [
        ...(gyldigFra === undefined ? [] : [gyldigFra]),
        ...(gyldigTil === undefined ? [] : [addDays(gyldigTil, 1)]),
      ]),
    ),
  ].sort();
  return boundaries;
}

/** The number of the stretch of time a date falls in, between two changes of law: answers are the same within one. */
export function eraOf(lawDate: string): number {
  const found = lawBoundaries().findIndex((boundary) => boundary > lawDate);
  return found === -1 ? lawBoundaries().length : found;
}
