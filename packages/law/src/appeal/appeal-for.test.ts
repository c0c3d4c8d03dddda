import { describe, expect, it } from 'vitest';
import type { LegalBasisCode } from '../legal-bases/legal-basis.js';
import { legalBases } from '../legal-bases/register.js';
import { inForce } from '../provisions/in-force.js';
import { provision } from '../provisions/register.js';
import type { Appeal, AppealOptions } from './appeal.js';
import { appealFor } from './appeal-for.js';

const today = '2026-11-23';

function appeal(code: LegalBasisCode, lawDate = today, options: AppealOptions = {}, kommune = '1103'): Appeal {
  const found = appealFor(code, kommune, lawDate, options);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

describe('appealFor', () => {
  const health = [
    'HOL_3_2_6_A',
    'HOL_3_2_6_B',
    'HOL_3_2_6_C',
    'HOL_3_2A',
    'HOL_3_6',
    'HOL_3_8',
    'HOL_3_2_OTHER',
  ] as const;
  const social = ['SOTJL_17', 'SOTJL_18', 'SOTJL_19', 'SOTJL_27', 'SOTJL_28', 'SOTJL_33', 'SOTJL_29'] as const;

  it.each([...health, 'PBRL_2_5', 'EGENANDEL'] as const)(
    '%s: statsforvalter, four weeks from knowledge, ombud',
    (code) => {
      const found = appeal(code);
      expect(found.klageinstans).toEqual({
        type: 'statsforvalter',
        navn: 'Statsforvaltaren i Rogaland',
        organisasjonsnummer: '974763230',
      });
      expect(found.klagefrist).toMatchObject({ uker: 4, regnesFra: 'kunnskap' });
      expect(found.klagefrist.hjemmel).toContain('pbrl-7-5');
      expect(found.hjemler).toEqual(expect.arrayContaining(['pbrl-7-2', 'pbrl-7-5']));
      expect([found.ombud, found.sikkerhet]).toEqual([true, 'bekreftet']);
    },
  );

  it.each([...social, 'BSL_6'] as const)('%s: statsforvalter, three weeks from arrival, no ombud', (code) => {
    const found = appeal(code);
    expect(found.klageinstans.type).toBe('statsforvalter');
    expect(found.klagefrist).toEqual({ uker: 3, regnesFra: 'kommet-frem', hjemmel: ['fvl-29'] });
    expect(found.ombud).toBe(false);
    expect(found.hjemler).toEqual(expect.arrayContaining(['fvl-27', 'fvl-29']));
  });

  it.each([
    ['KOMM_BOLIG', 'bekreftet'],
    ['KOMM_ANNET', 'ubekreftet'],
    ['UTENFOR_LOV', 'slutning'],
  ] as const)('%s: the body of the kommune itself, three weeks, %s', (code, sikkerhet) => {
    const found = appeal(code);
    expect(found.klageinstans).toEqual({ type: 'kommunal-klageinstans' });
    expect(found.klagefrist.uker).toBe(3);
    expect([found.ombud, found.sikkerhet]).toEqual([false, sikkerhet]);
    expect(found.because).toContainEqual({ step: 'klageinstans', provision: 'fvl-28' });
  });

  it.each([
    ['NAVL_15', 'maa-oppgis'],
    ['ANNEN_LOV', 'maa-oppgis'],
    ['HOL_9', 'utenfor-omfang'],
    ['AVVISNING', 'ukjent-grunnlag'],
    ['HOL_3_2_6_D', 'ukjent-grunnlag'],
    ['', 'ukjent-grunnlag'],
    ['__proto__', 'ukjent-grunnlag'],
  ])('%s is refused: %s', (code, reason) => {
    expect(appealFor(code, '1103', today)).toEqual({ ok: false, reason });
  });

  it.each([
    ['0301', 'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus', '974761319'],
    ['4601', 'Statsforvaltaren i Vestland', '974760665'],
    ['1515', 'Statsforvaltaren i Møre og Romsdal', '974764067'],
    ['5501', 'Statsforvalteren i Troms og Finnmark', '967311014'],
    ['5610', 'Statsforvalteren i Troms og Finnmark', '967311014'],
  ])('kommune %s appeals to %s', (kommune, navn, organisasjonsnummer) => {
    expect(appeal('SOTJL_18', today, {}, kommune).klageinstans).toEqual({
      type: 'statsforvalter',
      navn,
      organisasjonsnummer,
    });
  });

  it.each(['', '9999', 'Oslo', '1219', '0301 '])('refuses the kommune %j', (kommune) => {
    expect(appealFor('HOL_3_6', kommune, today)).toEqual({ ok: false, reason: 'ukjent-kommune' });
    expect(appealFor('KOMM_BOLIG', kommune, today)).toEqual({ ok: false, reason: 'ukjent-kommune' });
  });

  it.each(['', 'i dag', '2026-02-30', '23.11.2026', '2026-11-23T10:00:00Z'])('refuses the date %j', (date) => {
    expect(appealFor('HOL_3_6', '1103', date)).toEqual({ ok: false, reason: 'ugyldig-dato' });
  });

  it('refuses a date for the new administration act that is not one', () => {
    expect(appealFor('HOL_3_6', '1103', today, { nyForvaltningslovFra: 'snart' })).toEqual({
      ok: false,
      reason: 'ugyldig-dato',
    });
  });
});

describe('appealFor and dates', () => {
  it('cites § 2-1 a until it became § 2-1', () => {
    expect(appeal('HOL_3_2_6_A', '2024-05-31').hjemler.slice(0, 2)).toEqual(['pbrl-2-1-a', 'hol-3-2']);
    expect(appeal('HOL_3_2_6_A', '2024-06-01').hjemler.slice(0, 2)).toEqual(['pbrl-2-1', 'hol-3-2']);
  });

  it.each([
    ['BSL_6', '2023-06-30', '2023-07-01'],
    ['HOL_3_2_6_A', '2011-12-31', '2012-01-01'],
    ['HOL_3_2A', '2017-06-30', '2017-07-01'],
    ['SOTJL_18', '2009-12-31', '2010-01-01'],
  ] as const)('%s is not in force on %s, but on %s', (code, before, from) => {
    expect(appealFor(code, '1103', before)).toEqual({ ok: false, reason: 'ikke-i-kraft' });
    expect(appealFor(code, '1103', from)).toMatchObject({ ok: true });
  });

  it('does not vouch for an office before the division of 2024', () => {
    expect(appeal('SOTJL_18', '2023-12-31').sikkerhet).toBe('ubekreftet');
    expect(appeal('SOTJL_18', '2024-01-01').sikkerhet).toBe('bekreftet');
    expect(appeal('KOMM_BOLIG', '2023-12-31').sikkerhet).toBe('bekreftet');
  });

  it('leaves out koordinator and the plan regulation before they came', () => {
    expect(appeal('PBRL_2_5', '2022-07-31').hjemler).not.toContain('pbrl-2-5-b');
    expect(appeal('PBRL_2_5', '2022-08-01').hjemler).toEqual(expect.arrayContaining(['pbrl-2-5-b', 'ipf-11']));
  });

  it('keeps weeks and body, and changes citations, under the administration act of 2025', () => {
    const options = { nyForvaltningslovFra: '2027-07-01' };
    const before = appeal('SOTJL_27', '2027-06-30', options);
    const after = appeal('SOTJL_27', '2027-07-01', options);
    expect(before).toEqual(appeal('SOTJL_27', '2027-06-30'));
    expect([after.klagefrist.uker, after.klageinstans, after.regime]).toEqual([3, before.klageinstans, before.regime]);
    expect(after.klagefrist.hjemmel).toEqual(['nfvl-63']);
    expect(after.hjemler.some((id) => provision(id).statute === 'fvl')).toBe(false);
    expect(after.hjemler).toEqual(expect.arrayContaining(['sotjl-47', 'nfvl-57', 'nfvl-58', 'nfvl-59', 'nfvl-62']));
    expect(after.sikkerhet).toBe('slutning');
  });

  it.each(['2012-01-01', '2019-03-04', '2023-07-01', '2024-05-31', today, '2030-01-01'])(
    'cites on %s only what applies that day',
    (date) => {
      for (const { code } of legalBases()) {
        const found = appealFor(code, '0301', date);
        if (!found.ok) continue;
        const { hjemler, klagefrist, sendesTil, form, innsyn, utsattIverksetting, because } = found;
        const cited = [...hjemler, ...klagefrist.hjemmel, ...sendesTil, ...form, ...innsyn, ...utsattIverksetting];
        for (const id of [...cited, ...because.map((reason) => reason.provision)])
          expect([code, id, inForce(id, date)]).toEqual([code, id, true]);
        for (const list of [hjemler, klagefrist.hjemmel, sendesTil, form, innsyn, utsattIverksetting])
          expect(list.length).toBeGreaterThan(0);
      }
    },
  );
});

describe('appealFor and the two-week rule', () => {
  const fvl = (found: Appeal) => found.hjemler.filter((id) => provision(id).statute === 'fvl');

  it.each(['HOL_3_2_6_A', 'HOL_3_2_6_B', 'HOL_3_2_6_C', 'HOL_3_6', 'HOL_3_8'] as const)(
    '%s: no forvaltningsloven for two weeks or less, and the appeal stands',
    (code) => {
      const short = appeal(code, today, { varighet: 'inntil-to-uker' });
      const long = appeal(code, today, { varighet: 'over-to-uker' });
      expect([short.fvl45, fvl(short), short.hjemler.includes('pbrl-2-7')]).toEqual([false, [], false]);
      expect([long.fvl45, fvl(long)]).toEqual([true, ['fvl-18', 'fvl-19', 'fvl-24', 'fvl-25', 'fvl-27']]);
      expect([short.regime, short.klagefrist]).toEqual([long.regime, long.klagefrist]);
      expect(short.innsyn).toEqual(['pbrl-5-1']);
    },
  );

  it('counts an unknown or unstated duration as long', () => {
    expect(appeal('HOL_3_2_6_B', today, { varighet: 'ukjent' })).toEqual(appeal('HOL_3_2_6_B'));
    expect(appeal('HOL_3_2_6_B').fvl45).toBe(true);
  });

  it('does not exist for langtidsopphold, social services or housing', () => {
    for (const code of ['HOL_3_2A', 'SOTJL_18', 'BSL_6', 'KOMM_BOLIG'] as const)
      expect(appeal(code, today, { varighet: 'inntil-to-uker' })).toEqual(appeal(code));
  });
});

describe('appealFor and the shape of the answer', () => {
  it('gives the same regime key exactly where a notice may be shared', () => {
    const keys = legalBases().flatMap(({ code }) => {
      const found = appealFor(code, '1103', today);
      return found.ok ? [[code, found] as const] : [];
    });
    for (const [, one] of keys)
      for (const [, other] of keys) {
        const face = ({ klageinstans, klagefrist, help }: Appeal) =>
          JSON.stringify([klageinstans, klagefrist.uker, klagefrist.regnesFra, help]);
        expect(one.regime === other.regime).toBe(face(one) === face(other));
      }
    expect(new Set(keys.map(([, found]) => found.regime)).size).toBe(4);
  });

  it('adds fvl § 2 for a dismissal and nothing else', () => {
    const plain = appeal('HOL_3_2_6_A');
    expect(appeal('HOL_3_2_6_A', today, { avvisning: true })).toEqual({
      ...plain,
      hjemler: [...plain.hjemler, 'fvl-2'],
    });
  });

  it('answers for numbers from before 2024 without naming an office', () => {
    const found = appeal('HOL_3_2_6_B', '2023-11-15', {}, '3005');
    expect(found.klageinstans).toEqual({ type: 'statsforvalter' });
    expect([found.klagefrist.uker, found.sikkerhet]).toEqual([4, 'ubekreftet']);
    expect(appealFor('HOL_3_2_6_B', '3005', '2024-01-01')).toEqual({ ok: false, reason: 'ukjent-kommune' });
    expect(appealFor('HOL_3_2_6_B', 'Oslo', '2023-11-15')).toEqual({ ok: false, reason: 'ukjent-kommune' });
  });

  it('sends a klage that was dismissed to the statsforvalter, whoever decides the others', () => {
    const dismissed = appeal('KOMM_BOLIG', today, { avvistKlage: true });
    expect(dismissed.klageinstans).toEqual(appeal('BSL_6').klageinstans);
    expect(dismissed.klagefrist).toEqual(appeal('KOMM_BOLIG').klagefrist);
    expect(appeal('BSL_6', today, { avvistKlage: true })).toEqual(appeal('BSL_6'));
  });

  it('explains body, weeks, start and counting', () => {
    const steps = appeal('HOL_3_2_6_A').because.map(({ step, provision: id }) => `${step}: ${id}`);
    expect(steps).toEqual([
      'regime: pbrl-2-7',
      'klageinstans: pbrl-7-2',
      'klagefrist: pbrl-7-5',
      'start: pbrl-7-5',
      'beregning: pbrl-7-7',
      'beregning: fvl-30',
      'beregning: dl-148',
      'beregning: dl-149',
      'sendes-til: pbrl-7-2',
      'form: pbrl-7-3',
      'innsyn: fvl-18',
      'innsyn: fvl-19',
      'hjelp: pbrl-8-1',
      'hjelp: pbrl-8-2',
    ]);
  });

  it('is not changed by a caller who writes in it', () => {
    const found = appeal('HOL_3_6') as { -readonly [K in keyof Appeal]: Appeal[K] };
    found.regime = 'x';
    expect(() => (found.hjemler as string[]).push('x')).toThrow(TypeError);
    expect(() => Object.assign(found.klageinstans, { type: 'x' })).toThrow(TypeError);
    expect(appeal('HOL_3_6').regime).not.toBe('x');
  });
});
