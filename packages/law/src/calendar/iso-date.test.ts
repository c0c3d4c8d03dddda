import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LawError } from '../law-error.js';
import { civilDay, dayNumber } from './civil-day.js';
import { addDays, daysBetween, isIsoDate, readIsoDate, weekday, writeIsoDate } from './iso-date.js';

describe('dayNumber', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2000, 3, 1, 11017],
    [2100, 3, 1, 47541],
  ])('counts %i-%i-%i as day %i', (year, month, day, expected) => {
    expect(dayNumber(year, month, day)).toBe(expected);
    expect(civilDay(expected)).toEqual({ year, month, day });
  });

  it('moves one day at a time over four centuries, as the platform calendar does', () => {
    const start = dayNumber(1800, 1, 1);
    for (let day = start; day < start + 146097; day += 97) {
      const { year, month, day: date } = civilDay(day);
      expect(Date.UTC(year, month - 1, date)).toBe(day * 86_400_000);
    }
  });
});

describe('isIsoDate', () => {
  it.each(['2026-11-23', '2024-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])('accepts %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    '',
    20261123,
    null,
    undefined,
  ])('refuses %s', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it('writes back exactly what it read', () => {
    const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2199, 12, 31) });
    fc.assert(fc.property(day, (number) => readIsoDate(writeIsoDate(number)) === number));
  });
});

describe('date arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-11-23', '2026-12-14')).toBe(21);
    expect(daysBetween('2026-12-14', '2026-11-23')).toBe(-21);
  });

  it('names weekdays from Monday to Sunday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((step) => weekday(addDays('2026-11-23', step)));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('throws a recognisable error, without the value, on what is not a date', () => {
    const secret = '23.11.1950';
    const caught = (() => {
      try {
        return addDays(secret, 1);
      } catch (error) {
        return error;
      }
    })();
    expect(LawError.isInstance(caught) && caught.code).toBe('ugyldig-dato');
    expect(String(caught)).not.toContain(secret);
  });
});
