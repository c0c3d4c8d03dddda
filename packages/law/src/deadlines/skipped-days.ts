import { isoWeekday } from '../calendar/civil-day.js';
import { requireDay, writeIsoDate } from '../calendar/iso-date.js';
import type { ProvisionId } from '../provisions/register.js';
import { type Holiday, holidaysOn, isWorkingDay } from './holidays.js';

/** A day a period cannot end on; a holiday on a Saturday or Sunday is named as the holiday, and two may share a day. */
export interface SkippedDay {
  readonly date: string;
  readonly grunn: 'loerdag' | 'soendag' | 'helligdag';
  readonly helligdager: readonly Holiday[];
  readonly provisions: readonly ProvisionId[];
}

function skipped(day: number): SkippedDay {
  const helligdager = holidaysOn(day);
  const ordinary = isoWeekday(day) === 6 ? 'loerdag' : 'soendag';
  const own: readonly ProvisionId[] = ordinary === 'soendag' ? ['helg-2'] : [];
  const named = helligdager.map(({ provision }) => provision);
  return {
    date: writeIsoDate(day),
    grunn: helligdager.length > 0 ? 'helligdag' : ordinary,
    helligdager,
    provisions: ['dl-149', ...new Set(helligdager.length > 0 ? named : own)],
  };
}

/** The days between a day and the next virkedag, the day itself first; empty for a virkedag. Throws LawError 'ugyldig-dato'. */
export function skippedDays(date: string): readonly SkippedDay[] {
  const found: SkippedDay[] = [];
  for (let day = requireDay(date); !isWorkingDay(day); day += 1) found.push(skipped(day));
  return found;
}
