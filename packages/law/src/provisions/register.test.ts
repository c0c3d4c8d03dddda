import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../calendar/iso-date.js';
import { underNewAdministrationAct } from './administration-acts.js';
import { isProvisionId, type ProvisionId, provision, provisions } from './register.js';
import { statute, statutes } from './statutes.js';

describe('statutes', () => {
  it('are keyed by their own id and point at Lovdata', () => {
    for (const [id, { id: own, lovdata, url, kortnavn }] of Object.entries(statutes)) {
      expect(own).toBe(id);
      expect(lovdata).toMatch(/^(lov|forskrift)\/\d{4}-\d{2}-\d{2}(-\d+)?$/);
      expect(url.endsWith(lovdata)).toBe(true);
      expect(kortnavn.nb).not.toBe('');
    }
  });

  it('each hold at least one provision', () => {
    const used = new Set(provisions().map(({ statute: id }) => id));
    expect(Object.keys(statutes).filter((id) => !used.has(id as never))).toEqual([]);
  });

  it.each(['', 'x', 'constructor', '__proto__'])('do not know %j', (id) => {
    expect(statute(id)).toBeUndefined();
  });
});

describe('provisions', () => {
  it('have lower ASCII ids that begin with their statute', () => {
    for (const { id, statute: act } of provisions()) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id === act || id.startsWith(`${act}-`)).toBe(true);
    }
  });

  it('have real dates, in order, and a successor that is registered', () => {
    for (const { gyldigFra, gyldigTil, erstattetAv, endringer = [], kontrollert } of provisions()) {
      const dates = [gyldigFra, gyldigTil, kontrollert, ...endringer.map(({ fra }) => fra)];
      for (const date of dates) if (date !== undefined) expect(isIsoDate(date)).toBe(true);
      if (gyldigFra !== undefined && gyldigTil !== undefined) expect(gyldigFra <= gyldigTil).toBe(true);
      if (erstattetAv !== undefined) expect(isProvisionId(erstattetAv)).toBe(true);
    }
  });

  it('say in Norwegian what they are about', () => {
    expect(provisions().filter(({ subject }) => subject.nb.trim() === '')).toEqual([]);
  });

  it('write paragraphs as the law does', () => {
    const written = (['pbrl-2-1-a', 'fvl-27-b', 'uuf-4-b', 'gdpr-9', 'hol-kap-9', 'pbrl-kap-4-a', 'arkl'] as const).map(
      (id) => provision(id).paragraph,
    );
    expect(written).toEqual(['2-1 a', '27 b', '4-b', 'artikkel 9', 'kapittel 9', 'kapittel 4 a', '']);
  });

  it('link to the paragraph where Lovdata has one', () => {
    expect(provision('pbrl-7-5').url).toBe('https://lovdata.no/dokument/NL/lov/1999-07-02-63/§7-5');
    expect(provision('hol-3-2-a').url).toMatch(/\/§3-2a$/);
    expect(provision('hol-3-2-6-b').url).toMatch(/\/§3-2$/);
    expect(provision('gdpr-9').url).toBe(statutes.gdpr.url);
  });

  it('stand in the order of the law', () => {
    const ids = provisions().map(({ id }) => id);
    const fvl = ids.filter((id) => /^fvl-1\d?(-[a-z])?$/.test(id));
    expect(fvl.slice(0, 5)).toEqual(['fvl-11', 'fvl-11-a', 'fvl-11-d', 'fvl-12', 'fvl-13']);
    expect(ids.indexOf('pbrl-2-1')).toBeLessThan(ids.indexOf('pbrl-2-1-a'));
    expect(ids.indexOf('pbrl-2-8')).toBeLessThan(ids.indexOf('pbrl-3-1'));
  });

  it('are all found again by id, and nothing else is', () => {
    for (const one of provisions()) expect(provision(one.id)).toBe(one);
    for (const id of ['', 'fvl', 'pbrl-99', 'constructor', '__proto__']) {
      expect(isProvisionId(id)).toBe(false);
      expect(provision(id)).toBeUndefined();
    }
  });

  it('do not compile when they are not registered', () => {
    // @ts-expect-error hol § 5-99 is not in the register
    const wrong: ProvisionId = 'hol-5-99';
    expect(isProvisionId(wrong)).toBe(false);
  });
});

describe('underNewAdministrationAct', () => {
  it('leads from the act of 1967 to the act of 2025 only', () => {
    for (const { id, statute: act } of provisions()) {
      const found = underNewAdministrationAct(id as ProvisionId);
      if (act !== 'fvl') expect(found).toEqual([]);
      for (const next of found) expect(provision(next)).toMatchObject({ statute: 'nfvl', ikkeIKraft: true });
    }
    expect(underNewAdministrationAct('fvl-27')).toEqual(['nfvl-58', 'nfvl-59']);
    expect(underNewAdministrationAct('fvl-29')).toEqual(['nfvl-63']);
  });
});
