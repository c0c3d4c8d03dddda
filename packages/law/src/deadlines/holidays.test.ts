import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday } from '../calendar/iso-date.js';
import { easterSunday } from './easter-sunday.js';
import { holidays, isHoliday, isVirkedag } from './holidays.js';

const year = fc.integer({ min: 1900, max: 2199 });

describe('easterSunday', () => {
  it.each([
    '1913-03-23',
    '1943-04-25',
    '1954-04-18',
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('is %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(year, (y) => {
        const easter = easterSunday(y);
        expect(weekday(easter)).toBe(7);
        expect(easter >= `${y}-03-22` && easter <= `${y}-04-25`).toBe(true);
      }),
    );
  });

  it.each([1899, 2201, 2026.5, Number.NaN])('refuses the year %s', (bad) => {
    expect(() => easterSunday(bad)).toThrow(expect.objectContaining({ code: 'ugyldig-aar' }));
  });
});

describe('holidays', () => {
  it('lists the days of 2027 in order, 17 May once by each name', () => {
    expect(holidays(2027).map(({ date, navn }) => [date, navn.nb])).toEqual([
      ['2027-01-01', '1. nyttårsdag'],
      ['2027-03-25', 'skjærtorsdag'],
      ['2027-03-26', 'langfredag'],
      ['2027-03-28', '1. påskedag'],
      ['2027-03-29', '2. påskedag'],
      ['2027-05-01', '1. mai'],
      ['2027-05-06', 'Kristi himmelfartsdag'],
      ['2027-05-16', '1. pinsedag'],
      ['2027-05-17', '17. mai'],
      ['2027-05-17', '2. pinsedag'],
      ['2027-12-25', '1. juledag'],
      ['2027-12-26', '2. juledag'],
    ]);
  });

  it('gives 1 and 17 May their own act', () => {
    const own = holidays(2026).filter(({ provision }) => provision === 'maidagl-1');
    expect(own.map(({ date }) => date)).toEqual(['2026-05-01', '2026-05-17']);
  });

  it('says the same as isHoliday and isVirkedag', () => {
    fc.assert(
      fc.property(year, (y) => {
        for (const { date } of holidays(y)) {
          expect(isHoliday(date)).toBe(true);
          expect(isVirkedag(date)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('isHoliday', () => {
  it.each(['2026-12-24', '2026-12-31', '2026-04-04', '2026-11-28', '2026-07-15'])('is false for %s', (date) => {
    expect(isHoliday(date)).toBe(false);
  });

  it('is true for an ordinary Sunday', () => {
    expect(isHoliday('2026-11-29')).toBe(true);
  });
});

describe('isVirkedag', () => {
  it('is false for a Saturday and true for Christmas Eve on a Thursday', () => {
    expect(isVirkedag('2026-11-28')).toBe(false);
    expect(isVirkedag('2026-12-24')).toBe(true);
  });
});
