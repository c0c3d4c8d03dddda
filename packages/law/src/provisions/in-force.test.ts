import { describe, expect, it } from 'vitest';
import { inForce } from './in-force.js';
import type { ProvisionId } from './register.js';

describe('inForce', () => {
  it.each<[ProvisionId, string, boolean]>([
    ['pbrl-2-1-a', '2024-05-31', true],
    ['pbrl-2-1-a', '2024-06-01', false],
    ['pbrl-2-1', '2024-05-31', false],
    ['pbrl-2-1', '2024-06-01', true],
    ['pbrl-2-5-b', '2022-07-31', false],
    ['pbrl-2-5-b', '2022-08-01', true],
    ['ipf-9', '2022-07-31', false],
    ['ipf-9', '2022-08-01', true],
    ['habf-19', '2022-07-31', true],
    ['habf-19', '2022-08-01', false],
    ['bsl-7', '2023-06-30', false],
    ['bsl-7', '2023-07-01', true],
    ['hol-3-7', '2023-06-30', true],
    ['hol-3-7', '2023-07-01', false],
    ['sotjl-15', '2026-11-23', true],
    ['arkl', '2025-12-31', false],
    ['arkl', '2026-01-01', true],
    ['raf-5-18', '2025-12-31', true],
    ['raf-5-18', '2026-01-01', false],
    ['pbrl-4-3', '2025-01-01', true],
    ['phvl-3-3-a', '2026-05-31', false],
    ['phvl-3-3-a', '2026-06-01', true],
    ['hpl-45', '2026-06-30', true],
    ['hpl-45', '2026-07-01', false],
    ['hpl-29', '2026-06-30', false],
    ['hpl-29', '2026-07-01', true],
    ['hol-5-10', '2026-07-01', false],
    ['hol-3-2-6-d', '2026-11-23', false],
    ['fvl-27', '2099-01-01', true],
    ['nfvl-58', '2099-01-01', false],
  ])('%s on %s: %s', (id, date, expected) => {
    expect(inForce(id, date)).toBe(expected);
  });

  it('changes administration act on the date it is given, and not before', () => {
    const options = { nyForvaltningslovFra: '2027-07-01' };
    expect([inForce('fvl-27', '2027-06-30', options), inForce('nfvl-58', '2027-06-30', options)]).toEqual([
      true,
      false,
    ]);
    expect([inForce('fvl-27', '2027-07-01', options), inForce('nfvl-58', '2027-07-01', options)]).toEqual([
      false,
      true,
    ]);
  });

  it('is false, and silent, for what is not a date or not an id', () => {
    expect(inForce('fvl-27', 'i dag')).toBe(false);
    expect(inForce('fvl-27', '2026-02-30')).toBe(false);
    expect(inForce('tull' as ProvisionId, '2026-11-23')).toBe(false);
    expect(inForce('nfvl-58', '2099-01-01', { nyForvaltningslovFra: 'snart' })).toBe(false);
  });
});
