import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from './calendar/iso-date.js';
import { lawChecked, lawOutdated, lawReviewBy, lawVersion } from './law-version.js';

describe('the version of the law data', () => {
  it('is written in the changelog with the same dates', () => {
    const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
    expect(changelog).toContain(`## ${lawVersion}\n`);
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
