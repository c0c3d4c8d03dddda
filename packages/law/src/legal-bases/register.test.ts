import { describe, expect, it } from 'vitest';
import { inForce } from '../provisions/in-force.js';
import { isProvisionId, provision } from '../provisions/register.js';
import { isLegalBasisCode, legalBases, legalBasis } from './register.js';

const today = '2026-11-23';

describe('legalBases', () => {
  it('hold every code of the decision table once', () => {
    expect(legalBases().map(({ code }) => code)).toEqual([
      'HOL_3_2_6_A',
      'HOL_3_2_6_B',
      'HOL_3_2_6_C',
      'HOL_3_2A',
      'HOL_3_6',
      'HOL_3_8',
      'HOL_3_2_OTHER',
      'PBRL_2_5',
      'EGENANDEL',
      'SOTJL_17',
      'SOTJL_18',
      'SOTJL_19',
      'SOTJL_27',
      'SOTJL_28',
      'SOTJL_33',
      'SOTJL_29',
      'BSL_6',
      'KOMM_BOLIG',
      'KOMM_ANNET',
      'UTENFOR_LOV',
      'NAVL_15',
      'HOL_9',
      'ANNEN_LOV',
    ]);
  });

  it('name only registered provisions', () => {
    for (const { provisions, hjemler, kilder } of legalBases())
      for (const id of [...provisions, ...hjemler, ...Object.values(kilder).flat()])
        expect([id, isProvisionId(id)]).toEqual([id, true]);
  });

  it('rest on something in force today, unless the caller names the act', () => {
    for (const { code, provisions } of legalBases())
      if (code !== 'ANNEN_LOV') expect([code, provisions.some((id) => inForce(id, today))]).toEqual([code, true]);
  });

  it('give four weeks to health and care, three to everything else', () => {
    for (const { code, regime, uker, refusal } of legalBases())
      if (refusal === undefined) expect([code, uker]).toEqual([code, regime === 'pbrl' ? 4 : 3]);
  });

  it('name the ombud for health and care only', () => {
    for (const { code, regime, help } of legalBases())
      expect([code, help.includes('pasient-og-brukerombudet')]).toEqual([code, regime === 'pbrl']);
  });

  it('rest the answers of each special act on that act', () => {
    for (const { kilder, klageinstans, refusal } of legalBases()) {
      if (refusal !== undefined) continue;
      const acts = kilder.klageinstans.map((id) => provision(id).statute);
      expect(acts.includes('fvl')).toBe(klageinstans === 'kommunal-klageinstans');
    }
  });

  it('have names in three languages that carry no paragraph sign', () => {
    for (const { navn } of legalBases()) for (const text of Object.values(navn)) expect(text).toMatch(/^[^§]+$/);
  });

  it('hold as data who else may try a decision, and where measures can be ordered at once', () => {
    expect(legalBasis('HOL_9').proevesAv).toEqual(['statsforvalteren', 'barneverns-og-helsenemnda']);
    expect(legalBases().flatMap(({ code, proevesAv }) => (proevesAv ? [code] : []))).toEqual(['HOL_9']);
    const urgent = legalBases().filter(({ kilder }) => kilder.midlertidigeTiltak);
    expect(urgent.map(({ code, kilder }) => [code, kilder.midlertidigeTiltak])).toEqual([['SOTJL_27', ['sotjl-48']]]);
  });

  it('say where it is inferred from that chapters IV and V apply, when it is', () => {
    for (const { code, kilder, fvl45Sikkerhet } of legalBases())
      expect([code, kilder.fvl45 !== undefined]).toEqual([code, fvl45Sikkerhet !== undefined]);
  });

  it('say why, where they are not confirmed', () => {
    const unsure = legalBases().filter(({ sikkerhet }) => sikkerhet !== 'bekreftet');
    expect(unsure.length).toBeGreaterThan(0);
    for (const { merknad } of unsure) expect(merknad).toBeTruthy();
  });
});

describe('legalBasis', () => {
  it('knows its codes and nothing else', () => {
    for (const basis of legalBases()) {
      expect(legalBasis(basis.code)).toBe(basis);
      expect(isLegalBasisCode(basis.code)).toBe(true);
    }
    for (const code of ['', 'AVVISNING', 'HOL_3_2_6_D', 'hol_3_6', 'constructor']) {
      expect(legalBasis(code)).toBeUndefined();
      expect(isLegalBasisCode(code)).toBe(false);
    }
  });
});
