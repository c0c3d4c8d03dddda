import { describe, expect, it } from 'vitest';
import { faktumVist as rule } from './faktum-vist.js';
import { findings, severities, valid, vedtak, withDecisions, without } from './test-document.js';

const reasons = valid.begrunnelse ?? {};

describe(rule.id, () => {
  it('is silent when they are shown', () => {
    expect(findings(rule, valid)).toEqual([]);
  });

  it('finds facts left out: a must, but a should where chapter V does not apply', () => {
    const begrunnelse = without(reasons, 'faktum');
    expect(findings(rule, vedtak({ begrunnelse }))).toEqual(['mangler /begrunnelse/faktum']);
    const plan = withDecisions([{ rettsgrunnlag: 'PBRL_2_5' }], { begrunnelse });
    expect(findings(rule, plan)).toEqual(['anbefalt /begrunnelse/faktum']);
    expect(severities(rule, plan)).toEqual(['warning']);
  });

  it('warns of a mere reference without the paper', () => {
    const begrunnelse = { ...reasons, faktum: 'Se søknaden din.' };
    expect(findings(rule, vedtak({ begrunnelse }))).toEqual(['henvisning /begrunnelse/faktum']);
    expect(findings(rule, vedtak({ begrunnelse, vedlegg: [{ id: 'vedlegg-1', tittel: 'Søknaden din' }] }))).toEqual([]);
  });
});
