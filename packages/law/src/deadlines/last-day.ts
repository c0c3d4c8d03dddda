import { requireDay, writeIsoDate } from '../calendar/iso-date.js';
import { LawError } from '../law-error.js';
import { isWorkingDay } from './holidays.js';

/** A period counted in whole weeks from the local date on which it began to run. */
export interface WeekPeriod {
  readonly start: string;
  readonly weeks: number;
}

function plainEnd({ start, weeks }: WeekPeriod): number {
  const whole = Number.isInteger(weeks) && weeks >= 1 && weeks <= 520;
  if (!whole) throw new LawError('ugyldig-antall-uker', 'Weeks must be a whole number in 1–520');
  return requireDay(start) + weeks * 7;
}

/** The same weekday the period began on, weeks later, before it is moved (domstolloven § 148). Throws LawError. */
export function dayAfterWeeks(period: WeekPeriod): string {
  return writeIsoDate(plainEnd(period));
}

/**
 * The last local date of a period in weeks: same weekday as the start, moved forward past Saturday, Sunday and holidays;
 * court recess does not stop it (forvaltningsloven § 30, domstolloven §§ 148 and 149). Throws LawError.
 */
export function lastDay(period: WeekPeriod): string {
  let day = plainEnd(period);
  while (!isWorkingDay(day)) day += 1;
  return writeIsoDate(day);
}
