import { describe, expect, it } from 'vitest';
import { omfangAngitt as rule } from './omfang-angitt.js';
import { decision, findings, severities, valid, vedtak, without } from './test-document.js';

const bare = without(decision, 'omfang');
const only = (...rows: readonly Partial<typeof decision>[]) =>
  vedtak({ avgjoerelser: rows.map((row, index) => ({ ...bare, id: `avgjoerelse-${index + 1}`, ...row })) });

describe(rule.id, () => {
  it('is silent for hours, a fixed place, a reason, and what is refused', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, only({ omfang: { enhet: 'fastPlass' } }))).toEqual([]);
    expect(findings(rule, only({ omfang: { ikkeMaalbar: { grunn: 'Hjelpen følger skoleåret' } } }))).toEqual([]);
    expect(findings(rule, only({ utfall: 'avslag' }))).toEqual([]);
  });

  it('finds help at home without an amount', () => {
    expect(findings(rule, only({}))).toEqual(['mangler /avgjoerelser/0/omfang']);
    expect(findings(rule, only({ omfang: { form: 'fast' } }))).toEqual(['mangler /avgjoerelser/0/omfang']);
    expect(findings(rule, only({ rettsgrunnlag: 'HOL_3_2_6_C' }))).toEqual([]);
  });

  it('finds nothing given as an amount, and a floor of nothing', () => {
    const zero = { form: 'fast', mengde: 0, enhet: 'timerPerUke' } as const;
    expect(findings(rule, only({ omfang: zero }))).toEqual(['mangler /avgjoerelser/0/omfang']);
    const upTo = { form: 'inntil', mengde: 10, minst: 0, enhet: 'timerPerUke' } as const;
    expect(findings(rule, only({ omfang: upTo }))).toEqual(['inntil /avgjoerelser/0/omfang/minst']);
  });

  it('asks for the hours of personal assistance', () => {
    const bpa = { rettsgrunnlag: 'HOL_3_8' } as const;
    expect(findings(rule, only(bpa))).toEqual(['mangler /avgjoerelser/0/omfang']);
    const visits = only({ ...bpa, omfang: { form: 'fast', mengde: 2, enhet: 'besoekPerUke' } });
    expect(findings(rule, visits)).toEqual(['timer /avgjoerelser/0/omfang']);
    expect(severities(rule, visits)).toEqual(['warning']);
    expect(findings(rule, only({ ...bpa, omfang: { form: 'fast', mengde: 30, enhet: 'timerPerUke' } }))).toEqual([]);
  });

  it('finds services in a dwelling without an amount', () => {
    const dwelling = { rettsgrunnlag: 'KOMM_BOLIG', boligtype: 'bemannetBolig' } as const;
    expect(findings(rule, only(dwelling, { rettsgrunnlag: 'HOL_3_2_OTHER' }))).toEqual([
      'mangler /avgjoerelser/1/omfang',
    ]);
    expect(findings(rule, only(dwelling, { rettsgrunnlag: 'PBRL_2_5' }))).toEqual([]);
  });

  it('warns of housing help without its main content', () => {
    expect(findings(rule, only({ rettsgrunnlag: 'BSL_6' }))).toEqual(['hovedinnhold /avgjoerelser/0/omfang']);
    expect(findings(rule, only({ rettsgrunnlag: 'BSL_6', begrunnelse: 'Vi går på visning sammen.' }))).toEqual([]);
  });

  it('warns of «inntil» and «etter behov» without a floor', () => {
    const upTo = only({ omfang: { form: 'inntil', mengde: 10, enhet: 'timerPerUke' } });
    expect(findings(rule, upTo)).toEqual(['inntil /avgjoerelser/0/omfang/minst']);
    expect(severities(rule, upTo)).toEqual(['warning']);
    expect(findings(rule, only({ omfang: { form: 'inntil', mengde: 10, minst: 4, enhet: 'timerPerUke' } }))).toEqual(
      [],
    );
    expect(findings(rule, only({ omfang: { ikkeMaalbar: { grunn: 'Besøk etter behov' } } }))).toEqual([
      'etter-behov /avgjoerelser/0/omfang/ikkeMaalbar/grunn',
    ]);
  });
});
