import { describe, expect, it } from 'vitest';
import { bslVanskeligstiltVurdert as rule } from './bsl-vanskeligstilt-vurdert.js';
import { findings, severities, valid, withDecisions } from './test-document.js';

const judged = (resultat: 'ja' | 'nei') => ({
  begrunnelse: { ...valid.begrunnelse, vanskeligstiltVurdert: { resultat, vurdering: 'Derfor.' } },
});
const path = '/begrunnelse/vanskeligstiltVurdert';

describe(rule.id, () => {
  it('is silent elsewhere, and when the answer fits', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'BSL_6' }], judged('ja')))).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'BSL_6', utfall: 'avslag' }], judged('nei')))).toEqual([]);
  });

  it('finds the question not asked', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'BSL_6' }]))).toEqual([`mangler ${path}`]);
  });

  it('warns when the answer does not fit', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'BSL_6' }], judged('nei')))).toEqual([
      `nei-men-innvilget ${path}/resultat`,
    ]);
    const refused = withDecisions([{ rettsgrunnlag: 'BSL_6', utfall: 'avslag' }], judged('ja'));
    expect(findings(rule, refused)).toEqual(['ja-men-avslag /avgjoerelser/0/begrunnelse']);
    expect(severities(rule, refused)).toEqual(['warning']);
  });

  it('mentions help to find a home when municipal housing is refused alone', () => {
    const refused = { rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avslag' } as const;
    expect(findings(rule, withDecisions([refused]))).toEqual(['ikke-avgjort /avgjoerelser/0']);
    expect(severities(rule, withDecisions([refused]))).toEqual(['info']);
    const instans = { type: 'klagevedtak', klagetVedtak: {} } as const;
    expect(findings(rule, withDecisions([refused], { instans }))).toEqual([]);
  });
});
