import { LawError } from '../law-error.js';
import { civilDay, dayNumber, isoWeekday } from './civil-day.js';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const firstYear = 1900;
const lastYear = 2199;

/** The day number of a real date 'YYYY-MM-DD' in 1900–2199, or undefined for anything else; never throws. */
export function readIsoDate(text: unknown): number | undefined {
  const match = typeof text === 'string' ? pattern.exec(text) : null;
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < firstYear || year > lastYear) return undefined;
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return dayNumber(year, month, day);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The local date 'YYYY-MM-DD' of a day number. */
export function writeIsoDate(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Says whether a string is a real calendar date 'YYYY-MM-DD' in 1900–2199: 30 February is not. */
export function isIsoDate(text: unknown): text is string {
  return readIsoDate(text) !== undefined;
}

/** The day number of a date the caller vouches for; throws LawError 'ugyldig-dato' when it is not one. */
export function requireDay(text: string): number {
  const number = readIsoDate(text);
  if (number === undefined) throw new LawError('ugyldig-dato', 'Not a date on the form YYYY-MM-DD in 1900–2199');
  return number;
}

/** Adds whole days (negative goes back) to a local date; throws LawError 'ugyldig-dato'. */
export function addDays(date: string, days: number): string {
  return writeIsoDate(requireDay(date) + days);
}

/** Whole days from one local date to another, negative when `to` is the earlier; throws LawError 'ugyldig-dato'. */
export function daysBetween(from: string, to: string): number {
  return requireDay(to) - requireDay(from);
}

/** ISO weekday of a local date: 1 is Monday, 7 is Sunday; throws LawError 'ugyldig-dato'. */
export function weekday(date: string): number {
  return isoWeekday(requireDay(date));
}
