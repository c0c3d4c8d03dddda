import { describe, expect, it } from 'vitest';
import { oppsigelseErIkkeVedtak as rule } from './oppsigelse-er-ikke-vedtak.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const says = (vurdering: string) => vedtak({ begrunnelse: { ...valid.begrunnelse, vurdering } });

describe(rule.id, () => {
  it('is silent for a lease not given or not prolonged, and for a service or a hospits that ends', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avslag' }]))).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'opphoert' }]))).toEqual([]);
    const hospits = { rettsgrunnlag: 'SOTJL_27', boligtype: 'midlertidigBotilbud', utfall: 'opphoert' } as const;
    expect(findings(rule, withDecisions([hospits]))).toEqual([]);
  });

  it.each([
    ['a service in municipal housing', { rettsgrunnlag: 'BSL_6', boligtype: 'kommunalUtleiebolig' }],
    ['a service in a staffed dwelling', { rettsgrunnlag: 'HOL_3_2_6_B', boligtype: 'bemannetBolig' }],
    ['a guarantee to a private landlord', { rettsgrunnlag: 'KOMM_BOLIG', boligtype: 'privatLeie' }],
  ] as const)('is silent for %s that ends', (_what, row) => {
    expect(findings(rule, withDecisions([{ ...row, utfall: 'opphoert' }]))).toEqual([]);
  });

  it('finds a tenancy ended by decision', () => {
    const ended = withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', utfall: 'opphoert' }]);
    expect(findings(rule, ended)).toEqual(['opphoert /avgjoerelser/0/utfall']);
  });

  it.each([
    ['Vi sier derfor opp leiekontrakten din.', true],
    ['Kommunen sier opp boligen din fra 1. januar.', true],
    ['Leieforholdet ditt er herved hevet.', true],
    ['Huseieren har sagt opp kontrakten, og du må finne et nytt sted.', false],
    ['Du kan si opp leieforholdet når du vil.', false],
  ])('reads «%s»', (vurdering, wrong) => {
    expect(findings(rule, says(vurdering))).toEqual(wrong ? ['tekst /begrunnelse/vurdering'] : []);
    if (wrong) expect(severities(rule, says(vurdering))).toEqual(['warning']);
  });
});
