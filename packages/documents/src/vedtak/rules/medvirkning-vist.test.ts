import { describe, expect, it } from 'vitest';
import { medvirkningVist as rule } from './medvirkning-vist.js';
import { findings, severities, valid, withDecisions, without } from './test-document.js';

const begrunnelse = without(valid.begrunnelse ?? {}, 'medvirkning');

describe(rule.id, () => {
  it('is silent when it is shown', () => {
    expect(findings(rule, valid)).toEqual([]);
  });

  it('finds it left out where a law says it weighs heavily, and asks for it elsewhere', () => {
    for (const rettsgrunnlag of ['HOL_3_2_6_B', 'SOTJL_17', 'BSL_6'] as const) {
      const document = withDecisions([{ rettsgrunnlag }], { begrunnelse });
      expect(findings(rule, document)).toEqual(['mangler /begrunnelse/medvirkning']);
    }
    expect(severities(rule, withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG' }], { begrunnelse }))).toEqual(['warning']);
  });
});
