import { describe, expect, it } from 'vitest';
import { isProvisionId } from '../provisions/register.js';
import { statute } from '../provisions/statutes.js';
import { type LawChange, lawChanges, movedFrom } from './law-changes.js';
import { lawOverview } from './law-overview.js';
import { actsSideBySide } from './side-by-side.js';

const on = (date: string): readonly LawChange[] => lawChanges().find(({ fra }) => fra === date)?.endringer ?? [];

describe('lawChanges', () => {
  it.each<[string, object]>([
    ['2024-06-01', { kind: 'flyttet', provision: 'pbrl-2-1-a', til: 'pbrl-2-1' }],
    ['2026-01-01', { kind: 'lov-i-kraft', statute: 'arkl' }],
    ['2026-01-01', { kind: 'lov-opphevet', statute: 'raf' }],
    ['2026-06-01', { kind: 'endret', provision: 'pbrl-4-3' }],
    ['2026-07-01', { kind: 'endret', provision: 'hpl-kap-5' }],
    ['2026-07-01', { kind: 'endret', provision: 'pbrl-7-6' }],
    ['2026-07-01', { kind: 'opphevet', provision: 'hpl-25-a' }],
    ['2028-07-01', { kind: 'opphevet', provision: 'pbrl-2-5-d' }],
    ['2022-08-01', { kind: 'ny', provision: 'pbrl-2-5-b' }],
    ['2023-07-01', { kind: 'lov-i-kraft', statute: 'bsl' }],
  ])('on %s: %o', (date, change) => {
    expect(on(date)).toContainEqual(expect.objectContaining(change));
  });

  it('tells a move once, and not also as a new provision', () => {
    expect(on('2024-06-01')).not.toContainEqual({ kind: 'ny', provision: 'pbrl-2-1' });
  });

  it('is in date order and names only what the register holds', () => {
    const dates = lawChanges().map(({ fra }) => fra);
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const change of lawChanges().flatMap(({ endringer }) => endringer)) {
      if ('statute' in change) expect(statute(change.statute)).toBeDefined();
      else expect(isProvisionId(change.provision)).toBe(true);
      if (change.kind === 'flyttet') expect(isProvisionId(change.til)).toBe(true);
    }
  });

  it('finds where a provision came from', () => {
    expect(movedFrom('pbrl-2-1').map(({ id }) => id)).toEqual(['pbrl-2-1-a']);
    expect(movedFrom('pbrl-7-5')).toEqual([]);
  });
});

describe('actsSideBySide', () => {
  it('finds the two administration acts, and nothing else', () => {
    expect(actsSideBySide()).toEqual([{ gjeldende: 'fvl', kommende: 'nfvl', avloeste: expect.any(Number) }]);
    expect(actsSideBySide()[0]?.avloeste).toBeGreaterThan(30);
  });
});

describe('lawOverview', () => {
  it.each([
    ['2027-01-31', false],
    ['2027-02-01', true],
  ])('on %s past its review: %s', (today, utdatert) => {
    expect(lawOverview(today).utdatert).toBe(utdatert);
  });

  it('counts what it holds', () => {
    const { antall, ubekreftet } = lawOverview('2026-11-23');
    expect(antall.lover).toBe(41);
    expect(antall.bestemmelser).toBeGreaterThan(200);
    expect(antall.grunnlag).toBe(23);
    expect(ubekreftet.length).toBeGreaterThan(5);
  });
});
