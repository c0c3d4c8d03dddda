import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norwegianDay } from './norwegian-day.js';

const oracle = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

describe('norwegianDay', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s in Norway', (instant, date) => {
    expect(norwegianDay(new Date(instant))).toBe(date);
  });

  it('agrees with the time zone tables at any hour', () => {
    const instants = fc.date({ min: new Date('1996-01-01'), max: new Date('2037-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(norwegianDay(instant)).toBe(oracle.format(instant));
      }),
      { numRuns: 2000 },
    );
  });
});
