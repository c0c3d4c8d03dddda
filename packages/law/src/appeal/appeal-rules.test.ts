import { describe, expect, it } from 'vitest';
import { legalBases } from '../legal-bases/register.js';
import { isAppealRule } from './appeal-rules.js';

describe('isAppealRule', () => {
  it.each([
    'pbrl-7-2',
    'pbrl-7-5',
    'fvl-28',
    'fvl-30',
    'fvl-32-a',
    'sotjl-47',
    'bsl-7',
    'egf-13',
    'nfvl-61',
    'nfvl-63',
  ])('knows %s', (id) => {
    expect(isAppealRule(id)).toBe(true);
  });

  it.each([
    'pbrl-2-1',
    'pbrl-2-7',
    'hol-3-2',
    'fvl-2',
    'fvl-18',
    'fvl-24',
    'fvl-27',
    'nfvl-59',
    'sotjl-18',
    'finnes-ikke',
  ])('says no to %s', (id) => {
    expect(isAppealRule(id)).toBe(false);
  });

  it('finds some in what every letter cites', () => {
    for (const { code, hjemler, uker } of legalBases())
      if (uker !== null) expect([code, hjemler.some(isAppealRule)]).toEqual([code, true]);
  });
});
