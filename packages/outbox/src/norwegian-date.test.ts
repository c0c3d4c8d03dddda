import { expect, it } from 'vitest';
import { norwegianDate } from './norwegian-date.js';

it.each([
  ['2026-11-23T23:30:00Z', '2026-11-24'],
  ['2026-07-01T22:30:00Z', '2026-07-02'],
  ['2026-11-24T00:30:00+01:00', '2026-11-24'],
  ['2026-11-24T00:30:00+09:00', '2026-11-23'],
])('%s is %s in Norway', (timestamp, date) => {
  expect(norwegianDate(timestamp)).toBe(date);
});
