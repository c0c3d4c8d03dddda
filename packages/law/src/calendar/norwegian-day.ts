import { civilDay, dayNumber, isoWeekday } from './civil-day.js';
import { writeIsoDate } from './iso-date.js';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * The local date in Norway at an instant, as 'YYYY-MM-DD'. By the rule in force since 1996, summer time from 01:00 UTC on the
 * last Sunday of March to the last of October; Intl would spend 50 ms on its tables at the start of every program.
 */
export function norwegianDay(instant: Date): string {
  const time = instant.getTime();
  return writeIsoDate(Math.floor((time + (isSummerTime(time) ? 2 : 1) * hour) / day));
}

function isSummerTime(time: number): boolean {
  const { year } = civilDay(Math.floor(time / day));
  return time >= lastSunday(year, 3) * day + hour && time < lastSunday(year, 10) * day + hour;
}

/** Both months have 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = dayNumber(year, month, 31);
  return last - (isoWeekday(last) % 7);
}
