import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from './calendar/iso-date.js';
import { lawChecked, lawOutdated, lawReviewBy, lawVersion } from './law-version.js';

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const inWords = (date: string) =>
  `${Number(date.slice(8))}. ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

describe('the version of the law data', () => {
  const log = readFileSync(new URL('../LOVDATA.md', import.meta.url), 'utf8');
  const headings = [...log.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

  it('is the newest heading of the data changelog', () => {
    expect(headings[0]).toBe(lawVersion);
    expect(headings).toEqual([...headings].sort().reverse());
  });

  it('has its dates told there in words', () => {
    expect(log).toContain(`kontrollert ${inWords(lawChecked)}`);
    expect(log).toContain(inWords(lawReviewBy));
    expect([isIsoDate(lawChecked), isIsoDate(lawReviewBy), lawChecked < lawReviewBy]).toEqual([true, true, true]);
  });
});

describe('lawOutdated', () => {
  it.each([
    ['2026-11-23', false],
    [lawReviewBy, false],
    ['2027-02-01', true],
    ['', true],
    ['i dag', true],
  ])('on %j: %s', (today, expected) => {
    expect(lawOutdated(today)).toBe(expected);
  });
});
