import { describe, expect, it } from 'vitest';
import { lastDay } from './last-day.js';
import { type PeriodQuestion, startOfPeriod } from './start-of-period.js';

const ask = (question: PeriodQuestion) => startOfPeriod(question);

describe('startOfPeriod on paper', () => {
  it('runs from the day the letter came forward', () => {
    const start = ask({ regnesFra: 'kommet-frem', underretning: { maate: 'papir', mottatt: '2026-11-26' } });
    expect(start).toEqual({
      ok: true,
      start: '2026-11-26',
      tidligst: false,
      sikkerhet: 'bekreftet',
      because: ['fvl-29'],
    });
  });

  it('is only the earliest start where knowledge counts', () => {
    const start = ask({ regnesFra: 'kunnskap', underretning: { maate: 'papir', mottatt: '2026-11-26' } });
    expect(start).toMatchObject({ ok: true, start: '2026-11-26', tidligst: true, because: ['pbrl-7-5'] });
  });

  it('is never guessed when the arrival is not known', () => {
    expect(ask({ regnesFra: 'kommet-frem', underretning: { maate: 'papir' } })).toEqual({
      ok: false,
      reason: 'ankomst-ukjent',
    });
  });
});

describe('startOfPeriod by word of mouth', () => {
  it('runs from the day it was said, as an inference', () => {
    const underretning = { maate: 'muntlig', mottatt: '2026-11-26' } as const;
    expect(ask({ regnesFra: 'kommet-frem', underretning })).toMatchObject({
      ok: true,
      start: '2026-11-26',
      sikkerhet: 'slutning',
      because: ['fvl-29'],
    });
    expect(ask({ regnesFra: 'kunnskap', underretning: { maate: 'muntlig' } })).toEqual({
      ok: false,
      reason: 'ankomst-ukjent',
    });
  });
});

describe('startOfPeriod digitally', () => {
  it('runs from the varsel, not from the opening', () => {
    const underretning = { maate: 'digital', tilgjengelig: '2026-11-23', varselSendt: '2026-11-24' } as const;
    expect(ask({ regnesFra: 'kommet-frem', underretning })).toMatchObject({
      ok: true,
      start: '2026-11-24',
      sikkerhet: 'bekreftet',
      because: ['eff-11', 'fvl-29'],
    });
  });

  it('waits until the decision is available when the varsel came first', () => {
    const underretning = { maate: 'digital', tilgjengelig: '2026-11-25', varselSendt: '2026-11-24' } as const;
    expect(ask({ regnesFra: 'kommet-frem', underretning })).toMatchObject({ start: '2026-11-25' });
  });

  it('is an inference for the four-week period', () => {
    const underretning = { maate: 'digital', varselSendt: '2026-11-24' } as const;
    expect(ask({ regnesFra: 'kunnskap', underretning })).toMatchObject({ sikkerhet: 'slutning', tidligst: true });
  });

  it('has not begun before a varsel is sent', () => {
    const underretning = { maate: 'digital', tilgjengelig: '2026-11-23' } as const;
    expect(ask({ regnesFra: 'kommet-frem', underretning })).toEqual({ ok: false, reason: 'varsel-ikke-sendt' });
  });
});

describe('startOfPeriod without a notice', () => {
  it('runs from knowledge under both regimes', () => {
    const underretning = { maate: 'ingen', kunnskap: '2026-12-01' } as const;
    expect(ask({ regnesFra: 'kommet-frem', underretning })).toMatchObject({ start: '2026-12-01', because: ['fvl-29'] });
    expect(ask({ regnesFra: 'kunnskap', underretning })).toMatchObject({ start: '2026-12-01', tidligst: false });
  });

  it('says so when the day of knowledge is not known', () => {
    expect(ask({ regnesFra: 'kunnskap', underretning: { maate: 'ingen' } })).toEqual({
      ok: false,
      reason: 'kunnskap-ukjent',
    });
  });
});

describe('startOfPeriod with reasons given later', () => {
  const underretning = { maate: 'papir', mottatt: '2026-11-23' } as const;

  it('gives a new full period from when they came forward', () => {
    const start = ask({ regnesFra: 'kommet-frem', underretning, begrunnelseMottatt: '2026-12-07' });
    expect(start).toMatchObject({ ok: true, start: '2026-12-07', because: ['fvl-24', 'fvl-29'] });
    expect(start.ok && lastDay({ start: start.start, weeks: 3 })).toBe('2026-12-28');
  });

  it('never moves the start back, and marks the four-week case as an inference', () => {
    const start = ask({ regnesFra: 'kunnskap', underretning, begrunnelseMottatt: '2026-11-20' });
    expect(start).toMatchObject({ ok: true, start: '2026-11-23', sikkerhet: 'slutning' });
  });
});

describe('startOfPeriod and bad dates', () => {
  it.each([
    { maate: 'papir', mottatt: '2026-02-30' },
    { maate: 'digital', varselSendt: 'i går' },
    { maate: 'digital', varselSendt: '2026-11-24', tilgjengelig: '' },
    { maate: 'ingen', kunnskap: '24.11.2026' },
  ] as const)('refuses %o', (underretning) => {
    expect(ask({ regnesFra: 'kommet-frem', underretning })).toEqual({ ok: false, reason: 'ugyldig-dato' });
  });

  it('refuses a bad date for the reasons', () => {
    const underretning = { maate: 'papir', mottatt: '2026-11-23' } as const;
    expect(ask({ regnesFra: 'kunnskap', underretning, begrunnelseMottatt: 'snart' })).toEqual({
      ok: false,
      reason: 'ugyldig-dato',
    });
  });
});

describe('startOfPeriod under the administration act of 2025', () => {
  it('keeps the day and cites the new act', () => {
    const underretning = { maate: 'digital', varselSendt: '2027-08-02' } as const;
    const old = ask({ regnesFra: 'kommet-frem', underretning });
    const now = ask({ regnesFra: 'kommet-frem', underretning, nyForvaltningslov: true });
    expect(now).toEqual({ ...old, because: ['nfvl-10', 'nfvl-63'] });
  });

  it('leaves the special acts and the refusals alone', () => {
    const underretning = { maate: 'papir', mottatt: '2027-08-02' } as const;
    expect(ask({ regnesFra: 'kunnskap', underretning, nyForvaltningslov: true })).toMatchObject({
      because: ['pbrl-7-5'],
    });
    expect(ask({ regnesFra: 'kunnskap', underretning: { maate: 'papir' }, nyForvaltningslov: true })).toEqual({
      ok: false,
      reason: 'ankomst-ukjent',
    });
  });
});
