import { describe, expect, it } from 'vitest';
import { legalBasis } from './legal-bases/register.js';
import { provision } from './provisions/register.js';
import { remarks, unconfirmed } from './unconfirmed.js';

describe('unconfirmed', () => {
  const ids = unconfirmed().map(({ kind, id }) => `${kind}: ${id}`);

  it('lists what law must not be printed as fact', () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        'statute: aml',
        'provision: gdpr-9',
        'provision: hol-3-2-6-d',
        'legal-basis: KOMM_ANNET',
        'legal-basis: NAVL_15',
        'legal-basis: UTENFOR_LOV',
        'legal-basis: EGENANDEL',
      ]),
    );
    expect(unconfirmed().find(({ id }) => id === 'EGENANDEL')).toMatchObject({ sikkerhet: 'slutning' });
  });

  it('leaves out what is confirmed', () => {
    expect([provision('pbrl-7-5').sikkerhet, legalBasis('BSL_6').sikkerhet]).toEqual(['bekreftet', 'bekreftet']);
    expect(ids).not.toContain('provision: pbrl-7-5');
    expect(ids).not.toContain('legal-basis: BSL_6');
  });
});

describe('remarks', () => {
  it('and those of what is unconfirmed are written in three languages', () => {
    const all = [...remarks(), ...unconfirmed()].flatMap(({ merknad }) => (merknad ? [merknad] : []));
    expect(all.length).toBeGreaterThan(10);
    for (const { nb, nn, en } of all) {
      expect(new Set([nb, nn, en]).size).toBe(3);
      expect(en).not.toMatch(/[æøå]/);
      expect(nn).not.toMatch(/ (?:ikke|hvilken|er en|fra) /);
    }
  });

  it('lists what is confirmed with a limit, and nothing twice', () => {
    const ids = remarks().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['fvl-21', 'KOMM_BOLIG']));
    expect(ids.filter((id) => unconfirmed().some((other) => other.id === id))).toEqual([]);
  });
});
