import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '../calendar/iso-date.js';
import { isVirkedag } from './holidays.js';
import { lastDay } from './last-day.js';

describe('lastDay', () => {
  it.each([
    ['2026-11-23', '2026-12-14', '2026-12-21'],
    ['2026-11-28', '2026-12-21', '2026-12-28'],
    ['2026-12-03', '2026-12-24', '2026-12-31'],
    ['2026-12-04', '2026-12-28', '2027-01-04'],
    ['2027-03-04', '2027-03-30', '2027-04-01'],
    ['2027-04-15', '2027-05-07', '2027-05-13'],
    ['2027-04-26', '2027-05-18', '2027-05-24'],
    ['2027-07-05', '2027-07-26', '2027-08-02'],
  ])('from %s: three weeks end %s, four weeks end %s', (start, three, four) => {
    expect(lastDay({ start, weeks: 3 })).toBe(three);
    expect(lastDay({ start, weeks: 4 })).toBe(four);
  });

  it('moves past the whole of Easter', () => {
    expect(lastDay({ start: '2026-03-12', weeks: 3 })).toBe('2026-04-07');
  });

  const start = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days));
  const weeks = fc.constantFrom(3, 4);

  it('never ends on a Saturday, a Sunday or a holiday, and never early', () => {
    fc.assert(
      fc.property(start, weeks, (from, count) => {
        const end = lastDay({ start: from, weeks: count });
        expect(isVirkedag(end)).toBe(true);
        expect(daysBetween(from, end)).toBeGreaterThanOrEqual(count * 7);
        expect(daysBetween(from, end)).toBeLessThanOrEqual(count * 7 + 5);
      }),
    );
  });

  it('keeps the weekday whenever that day is a virkedag', () => {
    fc.assert(
      fc.property(start, weeks, (from, count) => {
        const plain = addDays(from, count * 7);
        const end = lastDay({ start: from, weeks: count });
        if (isVirkedag(plain)) expect([end, weekday(end)]).toEqual([plain, weekday(from)]);
        else expect(end > plain).toBe(true);
      }),
    );
  });

  it('skips no virkedag on the way', () => {
    fc.assert(
      fc.property(start, weeks, (from, count) => {
        const end = lastDay({ start: from, weeks: count });
        for (let day = addDays(from, count * 7); day < end; day = addDays(day, 1)) expect(isVirkedag(day)).toBe(false);
      }),
    );
  });

  it('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 30 }), weeks, (from, later, count) => {
        const first = lastDay({ start: from, weeks: count });
        expect(lastDay({ start: addDays(from, later), weeks: count }) >= first).toBe(true);
      }),
    );
  });

  it.each([0, -1, 2.5, Number.NaN])('refuses %s weeks', (bad) => {
    expect(() => lastDay({ start: '2026-11-23', weeks: bad })).toThrow(
      expect.objectContaining({ code: 'ugyldig-antall-uker' }),
    );
  });

  it('refuses a start that is not a date', () => {
    expect(() => lastDay({ start: '2026-02-30', weeks: 3 })).toThrow(expect.objectContaining({ code: 'ugyldig-dato' }));
  });
});
