import type { DraftPart, Omfang } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { delvisErIkkeInnvilget as rule } from './delvis-er-ikke-innvilget.js';
import { findings, severities, valid, withDecisions } from './test-document.js';

type Amount = DraftPart<Omfang>;
const hours = (mengde: number, enhet: Amount['enhet'] = 'timerPerUke'): Amount => ({
  form: 'fast',
  mengde,
  ...(enhet !== undefined && { enhet }),
});
const granted = (asked: Amount, given: Amount) =>
  withDecisions([{ utfall: 'innvilget', soekt: { tekst: 'Hjelp', omfang: asked }, omfang: given }]);

describe(rule.id, () => {
  it('is silent when the person got what was asked for, or more, or has not said how much', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, granted(hours(4), hours(4)))).toEqual([]);
    expect(findings(rule, granted(hours(4), hours(6)))).toEqual([]);
  });

  it('finds less than asked for, also in another unit', () => {
    expect(findings(rule, granted(hours(4), hours(3)))).toEqual(['mindre /avgjoerelser/0/utfall']);
    expect(findings(rule, granted(hours(4), hours(10, 'timerPerMaaned')))).toEqual(['mindre /avgjoerelser/0/utfall']);
    expect(findings(rule, granted(hours(2, 'besoekPerDoegn'), hours(7, 'besoekPerUke')))).toEqual([
      'mindre /avgjoerelser/0/utfall',
    ]);
  });

  it('takes a month for four weeks, and does not compare what cannot be compared', () => {
    expect(findings(rule, granted(hours(4), hours(16, 'timerPerMaaned')))).toEqual([]);
    expect(findings(rule, granted(hours(4), hours(1, 'besoekPerUke')))).toEqual([]);
    expect(findings(rule, granted(hours(30_000, 'kroner'), hours(9000, 'kronerPerMaaned')))).toEqual([]);
  });

  it('asks about «inntil» without a floor', () => {
    const upTo = granted(hours(4), { ...hours(4), form: 'inntil' });
    expect(findings(rule, upTo)).toEqual(['bare-inntil /avgjoerelser/0/utfall']);
    expect(severities(rule, upTo)).toEqual(['warning']);
    expect(findings(rule, granted(hours(4), { ...hours(4), form: 'inntil', minst: 4 }))).toEqual([]);
  });

  it('finds a service that goes on with less than asked for', () => {
    const row = { utfall: 'viderefoert', soekt: { tekst: 'Hjelp', omfang: hours(6) } } as const;
    expect(findings(rule, withDecisions([{ ...row, omfang: hours(4) }]))).toEqual(['mindre /avgjoerelser/0/utfall']);
    expect(findings(rule, withDecisions([{ ...row, omfang: hours(6) }]))).toEqual([]);
  });

  it('leaves other outcomes alone', () => {
    const partly = withDecisions([
      { utfall: 'delvisInnvilget', soekt: { tekst: 'Hjelp', omfang: hours(4) }, omfang: hours(3) },
    ]);
    expect(findings(rule, partly)).toEqual([]);
  });
});
