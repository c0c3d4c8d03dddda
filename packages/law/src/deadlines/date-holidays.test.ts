import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../calendar/iso-date.js';
import { isHoliday, isVirkedag } from './holidays.js';

// The other library also lists kinds that are no holiday in law (observance, bank, optional: Christmas Eve and the like).
const norway = new Holidays('NO', { timezone: 'Europe/Oslo', types: ['public'] });

function publicHolidays(year: number): ReadonlySet<string> {
  return new Set(norway.getHolidays(year).map(({ date }) => date.slice(0, 10)));
}

const years = Array.from({ length: 2099 - 1990 + 1 }, (_, index) => 1990 + index);

function days(year: number): readonly string[] {
  const found: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) found.push(day);
  return found;
}

describe('date-holidays as an oracle', () => {
  it.each(years)('agrees on every day of %s', (year) => {
    const others = publicHolidays(year);
    expect(others.size).toBeGreaterThanOrEqual(10);
    const wrong = days(year).filter((day) => {
      const holiday = others.has(day) || weekday(day) === 7;
      return isHoliday(day) !== holiday || isVirkedag(day) !== (!holiday && weekday(day) !== 6);
    });
    expect(wrong).toEqual([]);
  });

  it('knows Christmas Eve and New Year’s Eve as other kinds, never as public holidays', () => {
    const all = new Holidays('NO').getHolidays(2026).filter(({ type }) => type !== 'public');
    const eves = all.map(({ date }) => date.slice(0, 10)).filter((date) => /-12-(24|31)$/.test(date));
    expect(eves).toContain('2026-12-24');
    expect(eves.filter((date) => isHoliday(date))).toEqual([]);
  });
});
