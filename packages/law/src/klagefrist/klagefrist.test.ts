import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../calendar/iso-date.js';
import { isVirkedag } from '../deadlines/holidays.js';
import type { Notified } from '../deadlines/start-of-period.js';
import { legalBases } from '../legal-bases/register.js';
import { isProvisionId } from '../provisions/register.js';
import type { Klagefrist, KlagefristStep } from './answer.js';
import { klagefrist } from './klagefrist.js';
import type { KlagefristQuestion } from './question.js';

const paper = (mottatt: string): Notified => ({ maate: 'papir', mottatt });

function answer(question: KlagefristQuestion): Klagefrist {
  const found = klagefrist(question);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

const names = ({ steps }: Klagefrist) => steps.map(({ step }) => step);

function stepOf<S extends KlagefristStep['step']>({ steps }: Klagefrist, name: S) {
  return steps.find((step): step is Extract<KlagefristStep, { step: S }> => step.step === name);
}

describe('klagefrist', () => {
  it('tells a four-week period that ends on New Year’s Day one step at a time', () => {
    const found = answer({ legalBasis: 'HOL_3_2_6_B', kommunenummer: '0301', underretning: paper('2026-12-04') });
    expect(found).toMatchObject({ uker: 4, start: '2026-12-04', sisteDag: '2027-01-04', tidligst: true });
    expect(found.klageinstans).toMatchObject({ type: 'statsforvalter', organisasjonsnummer: '974761319' });
    expect(names(found)).toEqual([
      'grunnlag',
      'lengde',
      'start',
      'ukedag',
      'flytting',
      'flytting',
      'flytting',
      'siste-dag',
      'i-tide-papir',
      'i-tide-digitalt',
      'sendes-til',
      'klageinstans',
      'for-sent',
    ]);
    expect(stepOf(found, 'ukedag')).toMatchObject({ dato: '2027-01-01', provisions: ['dl-148'] });
    expect(stepOf(found, 'flytting')).toMatchObject({
      dag: { grunn: 'helligdag', helligdager: [{ navn: { nb: '1. nyttårsdag' } }] },
      provisions: ['dl-149', 'helg-2'],
    });
    expect(stepOf(found, 'siste-dag')?.provisions).toEqual(['pbrl-7-7', 'fvl-30', 'dl-148', 'dl-149']);
  });

  it.each([
    ['SOTJL_18', '2026-12-04', '2026-12-28', false],
    ['KOMM_BOLIG', '2027-04-26', '2027-05-18', false],
    ['HOL_3_8', '2027-04-26', '2027-05-24', true],
    ['EGENANDEL', '2026-11-28', '2026-12-28', true],
  ] as const)('%s told %s ends %s (at the earliest: %s)', (legalBasis, mottatt, sisteDag, tidligst) => {
    expect(answer({ legalBasis, underretning: paper(mottatt) })).toMatchObject({ sisteDag, tidligst });
  });

  it('names both holidays of a shared day', () => {
    const found = answer({ legalBasis: 'KOMM_BOLIG', underretning: paper('2027-04-26') });
    expect(stepOf(found, 'flytting')?.dag.helligdager.map(({ navn }) => navn.nb)).toEqual(['17. mai', '2. pinsedag']);
    expect(stepOf(found, 'flytting')?.provisions).toEqual(['dl-149', 'maidagl-1', 'helg-2']);
  });

  it('counts from the varsel, and marks that as an inference for four weeks', () => {
    const underretning = { maate: 'digital', varselSendt: '2026-12-04' } as const;
    expect(answer({ legalBasis: 'SOTJL_18', underretning })).toMatchObject({
      start: '2026-12-04',
      sikkerhet: 'bekreftet',
    });
    expect(answer({ legalBasis: 'HOL_3_6', underretning }).sikkerhet).toBe('slutning');
  });

  it('starts anew from reasons that came later', () => {
    const found = answer({
      legalBasis: 'SOTJL_18',
      underretning: paper('2026-11-23'),
      begrunnelseMottatt: '2026-12-07',
    });
    expect(found).toMatchObject({ start: '2026-12-07', sisteDag: '2026-12-28' });
    expect(stepOf(found, 'start')).toMatchObject({ maate: 'begrunnelse', provisions: ['fvl-24', 'fvl-29'] });
  });

  it.each([
    [{ maate: 'papir' }, 'ankomst-ukjent'],
    [{ maate: 'muntlig' }, 'ankomst-ukjent'],
    [{ maate: 'digital', tilgjengelig: '2026-12-01' }, 'varsel-ikke-sendt'],
    [{ maate: 'ingen' }, 'kunnskap-ukjent'],
  ] as const)('gives only the rule in words for %o', (underretning, reason) => {
    const found = answer({ legalBasis: 'BSL_6', underretning, lawDate: '2026-11-23' });
    expect(found.start).toBeUndefined();
    expect(found.sisteDag).toBeUndefined();
    expect(stepOf(found, 'start-ukjent')).toMatchObject({ reason, regnesFra: 'kommet-frem' });
    expect(stepOf(found, 'regel')).toMatchObject({ uker: 3, provisions: ['fvl-29'] });
    expect(names(found)).not.toContain('siste-dag');
  });

  it('does not confirm an appeal body for NAVL_15, but counts its three weeks', () => {
    const found = answer({ legalBasis: 'NAVL_15', kommunenummer: '0301', underretning: paper('2026-11-23') });
    expect(found).toMatchObject({
      klageinstans: { type: 'oppgis-av-kaller' },
      sisteDag: '2026-12-14',
      sikkerhet: 'ubekreftet',
    });
    expect(stepOf(found, 'klageinstans')?.provisions).toEqual([]);
  });

  it('names no office when the kommune is not given', () => {
    expect(answer({ legalBasis: 'BSL_6', underretning: paper('2026-11-23') }).klageinstans).toEqual({
      type: 'statsforvalter',
    });
  });

  it('does not vouch for the office of a decision older than the division of 2024', () => {
    const old = { legalBasis: 'BSL_6', underretning: paper('2023-12-29') } as const;
    expect(answer({ ...old, kommunenummer: '1103' }).sikkerhet).toBe('ubekreftet');
    expect(answer(old).sikkerhet).toBe('bekreftet');
  });

  it('cites the act of 2025 from the day it is given, and keeps the day', () => {
    const underretning = paper('2027-08-02');
    const old = answer({ legalBasis: 'BSL_6', underretning });
    const now = answer({ legalBasis: 'BSL_6', underretning, nyForvaltningslovFra: '2027-07-01' });
    expect(now.sisteDag).toBe(old.sisteDag);
    const cited = now.steps.flatMap(({ provisions }) => provisions);
    expect(cited.filter((id) => id.startsWith('fvl-') || id.startsWith('eff-'))).toEqual([]);
    expect(cited).toEqual(expect.arrayContaining(['nfvl-63', 'nfvl-64', 'nfvl-65', 'nfvl-66']));
  });
});

describe('klagefrist refuses', () => {
  const good = { legalBasis: 'BSL_6', underretning: paper('2026-12-04') } as const;

  it.each<[string, Partial<KlagefristQuestion>, object]>([
    ['an unknown basis', { legalBasis: 'HOL_3_2_6_D' }, { reason: 'ukjent-grunnlag' }],
    ['a prototype key', { legalBasis: '__proto__' }, { reason: 'ukjent-grunnlag' }],
    ['force in HOL chapter 9', { legalBasis: 'HOL_9' }, { reason: 'utenfor-omfang' }],
    ['another act', { legalBasis: 'ANNEN_LOV' }, { reason: 'maa-oppgis' }],
    ['an unknown kommune', { kommunenummer: '9999' }, { reason: 'ukjent-kommune' }],
    ['an impossible day', { underretning: paper('2026-02-30') }, { reason: 'ugyldig-dato', field: 'mottatt' }],
    ['an impossible law date', { lawDate: 'i dag' }, { reason: 'ugyldig-dato', field: 'lawDate' }],
    [
      'an impossible varsel',
      { underretning: { maate: 'digital', varselSendt: '' } },
      { reason: 'ugyldig-dato', field: 'varselSendt' },
    ],
    [
      'a bad date for the new act',
      { nyForvaltningslovFra: 'snart' },
      { reason: 'ugyldig-dato', field: 'nyForvaltningslovFra' },
    ],
    [
      'a letter before its decision',
      { lawDate: '2026-12-05' },
      { reason: 'dato-rekkefoelge', field: 'mottatt', before: 'lawDate' },
    ],
    [
      'reasons before the letter',
      { begrunnelseMottatt: '2026-12-03' },
      { reason: 'dato-rekkefoelge', field: 'begrunnelseMottatt', before: 'mottatt' },
    ],
    [
      'a period that ends after the last year that is read',
      { underretning: paper('2199-12-20') },
      { reason: 'ugyldig-dato', field: 'mottatt' },
    ],
    ['law not in force', { underretning: paper('2023-06-30') }, { reason: 'ikke-i-kraft' }],
    ['no date at all', { underretning: { maate: 'papir' } }, { reason: 'lovdato-mangler' }],
  ])('%s', (_, changed, refusal) => {
    expect(klagefrist({ ...good, ...changed })).toEqual({ ok: false, ...refusal });
  });

  it('never throws, whatever the strings', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2026-12-04', '2199-12-31', '1900-01-01', 'BSL_6', '0301'));
    fc.assert(
      fc.property(text, text, text, text, (legalBasis, mottatt, kommunenummer, lawDate) => {
        const found = klagefrist({ legalBasis, underretning: paper(mottatt), kommunenummer, lawDate });
        expect(typeof found.ok).toBe('boolean');
      }),
    );
  });
});

describe('every answered basis', () => {
  const codes = legalBases().flatMap(({ code, refusal }) => (refusal === 'utenfor-omfang' ? [] : [code]));
  const counted = codes.filter((code) => code !== 'ANNEN_LOV');
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('2024-01-01', days));
  const code = fc.constantFrom(...counted);

  it('ends on a virkedag, keeps the weekday unless moved, and cites only the register', () => {
    fc.assert(
      fc.property(code, day, (legalBasis, mottatt) => {
        const found = answer({ legalBasis, underretning: paper(mottatt) });
        const { sisteDag = '' } = found;
        expect(isVirkedag(sisteDag)).toBe(true);
        const moved = names(found).includes('flytting');
        expect(moved).toBe(stepOf(found, 'ukedag')?.dato !== sisteDag);
        if (!moved) expect(weekday(sisteDag)).toBe(weekday(mottatt));
        expect(found.steps.flatMap(({ provisions }) => provisions).every(isProvisionId)).toBe(true);
      }),
    );
  });

  it('never ends earlier for a letter that came later', () => {
    fc.assert(
      fc.property(code, day, fc.integer({ min: 0, max: 40 }), (legalBasis, mottatt, later) => {
        const first = answer({ legalBasis, underretning: paper(mottatt) }).sisteDag ?? '';
        const second = answer({ legalBasis, underretning: paper(addDays(mottatt, later)) }).sisteDag ?? '';
        expect(second >= first).toBe(true);
      }),
    );
  });

  it.each([undefined, null, {}, { maate: 'digitalt', varselSendt: '2026-12-04' }, { maate: 'toString' }])(
    'refuses a way of telling it does not know: %j',
    (underretning) => {
      const asked = { legalBasis: 'SOTJL_18', underretning } as never;
      expect(klagefrist(asked)).toEqual({ ok: false, reason: 'ukjent-maate' });
    },
  );

  it('refuses what is no question at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(klagefrist(value as never)).toEqual({ ok: false, reason: 'ukjent-grunnlag' });
      }),
    );
    const asked = (values: object) => klagefrist({ legalBasis: 'SOTJL_18', ...values } as never).ok;
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (mottatt, lawDate, kommunenummer) => {
        expect(() => asked({ underretning: { maate: 'papir', mottatt }, lawDate, kommunenummer })).not.toThrow();
      }),
    );
  });
});
