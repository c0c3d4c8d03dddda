import { describe, expect, it } from 'vitest';
import { saysPeriod } from './notice-period.js';

describe('saysPeriod', () => {
  it.each([
    ['fristen er tre uker', 3],
    ['fristen er 3 veker', 3],
    ['you have four weeks', 4],
    ['fire-ukersfristen', 4],
    ['klagefristen er 6 uker', 6],
    ['fristen er 12 uker', 12],
  ])('«%s» says %i', (text, weeks) => {
    expect(saysPeriod([text], weeks)).toBe(true);
  });

  it.each([
    ['fristen er 13 uker', 3],
    ['attre uker', 3],
    ['fristen er tre dager', 3],
    ['fristen er tre uker', 4],
  ])('«%s» does not say %i', (text, weeks) => {
    expect(saysPeriod([text], weeks)).toBe(false);
  });
});
