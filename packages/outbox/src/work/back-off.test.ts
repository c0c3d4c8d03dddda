import { expect, it } from 'vitest';
import { backOff, secondsAfter } from './back-off.js';

const retry = { first: 30, factor: 2, most: 3600, limit: 12 };

it('doubles up to the longest, spread over the upper half', () => {
  expect([1, 2, 3, 20].map((count) => backOff(retry, count, 1))).toEqual([30, 60, 120, 3600]);
  expect(backOff(retry, 3, 0)).toBe(60);
});

it('follows a longer wish of the far side, for a day at most', () => {
  expect(backOff(retry, 1, 1, 600)).toBe(600);
  expect(backOff(retry, 1, 1, 5)).toBe(30);
  expect(backOff(retry, 1, 1, 1e9)).toBe(86_400);
  expect(backOff(retry, 1, 1, Number.NaN)).toBe(30);
});

it('counts across the offset', () => {
  expect(secondsAfter('2026-11-23T12:00:00+01:00', 90)).toBe('2026-11-23T11:01:30.000Z');
});
