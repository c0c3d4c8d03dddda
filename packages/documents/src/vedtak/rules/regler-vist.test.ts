import { describe, expect, it } from 'vitest';
import { reglerVist as rule } from './regler-vist.js';
import { findings, severities, valid, vedtak, withDecisions, without } from './test-document.js';

const reasons = valid.begrunnelse ?? {};
const short = { varighet: { forventetOverToUker: 'nei' }, periode: { fra: '2026-12-01', til: '2026-12-07' } } as const;

describe(rule.id, () => {
  it('is silent when rules and provisions are shown, or reasons rightly left out', () => {
    expect(findings(rule, valid)).toEqual([]);
    const utelatt = { grunn: 'Alt er innvilget.', slikFaarDuBegrunnelse: 'Ring oss.' };
    expect(findings(rule, vedtak({ begrunnelse: { utelatt } }))).toEqual([]);
  });

  it('finds rules and provisions left out: a must, but a should where chapter V does not apply', () => {
    const begrunnelse = without(reasons, 'regler', 'hjemler');
    expect(findings(rule, vedtak({ begrunnelse }))).toEqual([
      'mangler /begrunnelse/regler',
      'hjemler /begrunnelse/hjemler',
    ]);
    expect(findings(rule, withDecisions([short], { begrunnelse }))).toEqual(['anbefalt /begrunnelse/regler']);
    expect(severities(rule, withDecisions([short], { begrunnelse }))).toEqual(['warning']);
  });

  it('warns of a provision nobody knows, and of an act that is not listed', () => {
    const unknown = vedtak({ begrunnelse: { ...reasons, hjemler: ['hol-3-2', 'hol-77'] } });
    expect(findings(rule, unknown)).toEqual(['ukjent-hjemmel /begrunnelse/hjemler/1']);
    const unlisted = withDecisions([{}, { rettsgrunnlag: 'BSL_6' }]);
    expect(findings(rule, unlisted)).toEqual(['grunnlag /begrunnelse/hjemler']);
  });

  it('asks for the rules of the kommune where they decide', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG' }]))).toEqual([
      'lokalt-grunnlag /avgjoerelser/0/lokaltGrunnlag',
    ]);
    const local = { rettsgrunnlag: 'KOMM_BOLIG', lokaltGrunnlag: 'retningslinjer for kommunale boliger' } as const;
    expect(findings(rule, withDecisions([local]))).toEqual([]);
  });
});
