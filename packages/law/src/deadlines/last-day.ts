import { requireDay, writeIsoDate } from '../calendar/iso-date.js';
import { LawError } from '../law-error.js';
import { isWorkingDay } from './holidays.js';

/** A period counted in whole weeks from the local date on which it began to run. */
export interface WeekPeriod {
  readonly start: string;
  readonly weeks: number;
}

/**
 * The last local date of a period in weeks: same weekday as the start, moved forward past Saturday, Sunday and holidays;
 * court recess does not stop it (forvaltningsloven § 30, domstolloven §§ 148 and 149). Throws LawError.
 */
export function lastDay({ start, weeks }: WeekPeriod): string {
  const whole = Number.isInteger(weeks) && weeks >= 1 && weeks <= 520;
  if (!whole) throw new LawError('ugyldig-antall-uker', 'Weeks must be a whole number in 1–520');
  let day = requireDay(start) + weeks * 7;
  while (!isWorkingDay(day)) day += 1;
  return writeIsoDate(day);
}
