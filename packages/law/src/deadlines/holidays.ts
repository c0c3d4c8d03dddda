import { civilDay, dayNumber, isoWeekday } from '../calendar/civil-day.js';
import { requireDay, writeIsoDate } from '../calendar/iso-date.js';
import type { ProvisionId } from '../provisions/register.js';
import { easterDay, requireYear } from './easter-sunday.js';

/** A day that moves the end of a period, with the provision that makes it one. */
export interface Holiday {
  readonly date: string;
  readonly navn: { readonly nb: string; readonly nn: string; readonly en: string };
  readonly provision: ProvisionId;
}

type Row = readonly [day: number, nb: string, nn: string, en: string, provision: ProvisionId];

function movable(easter: number): readonly Row[] {
  return [
    [easter - 3, 'skjærtorsdag', 'skjærtorsdag', 'Maundy Thursday', 'helg-2'],
    [easter - 2, 'langfredag', 'langfredag', 'Good Friday', 'helg-2'],
    [easter, '1. påskedag', '1. påskedag', 'Easter Sunday', 'helg-2'],
    [easter + 1, '2. påskedag', '2. påskedag', 'Easter Monday', 'helg-2'],
    [easter + 39, 'Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day', 'helg-2'],
    [easter + 49, '1. pinsedag', '1. pinsedag', 'Whit Sunday', 'helg-2'],
    [easter + 50, '2. pinsedag', '2. pinsedag', 'Whit Monday', 'helg-2'],
  ];
}

function fixed(year: number): readonly Row[] {
  return [
    [dayNumber(year, 1, 1), '1. nyttårsdag', '1. nyttårsdag', "New Year's Day", 'helg-2'],
    [dayNumber(year, 5, 1), '1. mai', '1. mai', '1 May', 'maidagl-1'],
    [dayNumber(year, 5, 17), '17. mai', '17. mai', '17 May', 'maidagl-1'],
    [dayNumber(year, 12, 25), '1. juledag', '1. juledag', 'Christmas Day', 'helg-2'],
    [dayNumber(year, 12, 26), '2. juledag', '2. juledag', 'Boxing Day', 'helg-2'],
  ];
}

function rows(year: number): readonly Row[] {
  return [...fixed(year), ...movable(easterDay(year))].sort((a, b) => a[0] - b[0]);
}

const daysByYear = new Map<number, ReadonlySet<number>>();

function holidayDays(year: number): ReadonlySet<number> {
  const known = daysByYear.get(year);
  if (known !== undefined) return known;
  const days = new Set(rows(year).map(([day]) => day));
  daysByYear.set(year, days);
  return days;
}

function holiday([day, nb, nn, en, provision]: Row): Holiday {
  return { date: writeIsoDate(day), navn: { nb, nn, en }, provision };
}

/** The named holidays of a year in date order, ordinary Sundays left out; two may share a date. Throws LawError 'ugyldig-aar'. */
export function holidays(year: number): readonly Holiday[] {
  return rows(requireYear(year)).map(holiday);
}

/** The named holidays on one day, over day numbers: none, one, or two. */
export function holidaysOn(day: number): readonly Holiday[] {
  return rows(civilDay(day).year)
    .filter(([date]) => date === day)
    .map(holiday);
}

/** The same question as isHoliday, over day numbers. */
export function isHolidayDay(day: number): boolean {
  return isoWeekday(day) === 7 || holidayDays(civilDay(day).year).has(day);
}

/** The same question as isVirkedag, over day numbers. */
export function isWorkingDay(day: number): boolean {
  return isoWeekday(day) !== 6 && !isHolidayDay(day);
}

/** True for every Sunday, the days of helligdagsfredloven § 2, and 1 and 17 May; Saturdays and Christmas Eve are not holidays. */
export function isHoliday(date: string): boolean {
  return isHolidayDay(requireDay(date));
}

/** True for a day on which a period can end: not a Saturday, Sunday or holiday (domstolloven § 149). */
export function isVirkedag(date: string): boolean {
  return isWorkingDay(requireDay(date));
}
