import { dayNumber } from '../calendar/civil-day.js';
import { writeIsoDate } from '../calendar/iso-date.js';
import { LawError } from '../law-error.js';

/** Day number of Easter Sunday in the Gregorian calendar (the anonymous computus of 1876). */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const epact = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const m = Math.floor((a + 11 * epact + 22 * e) / 451);
  const n = epact + e - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Refuses years the Gregorian computus and four-digit dates cannot carry; throws LawError 'ugyldig-aar'. */
export function requireYear(year: number): number {
  const known = Number.isInteger(year) && year >= 1900 && year <= 2200;
  if (!known) throw new LawError('ugyldig-aar', 'The year must be a whole number in 1900–2200');
  return year;
}

/** The local date of first Easter day; throws LawError 'ugyldig-aar' outside 1900–2200. */
export function easterSunday(year: number): string {
  return writeIsoDate(easterDay(requireYear(year)));
}
