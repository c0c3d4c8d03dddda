import { describe, expect, it } from 'vitest';
import { soeknadVist as rule } from './soeknad-vist.js';
import { decision, findings, valid, vedtak, without } from './test-document.js';

const unasked = (change: Partial<typeof decision>) =>
  vedtak({ avgjoerelser: [{ ...without(decision, 'soekt'), ...change }] });

describe(rule.id, () => {
  it('is silent when it is shown, and for what nobody applies for', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, unasked({ rettsgrunnlag: 'EGENANDEL' }))).toEqual([]);
    expect(findings(rule, unasked({ utfall: 'opphoert' }))).toEqual([]);
    expect(findings(rule, { ...unasked({}), bakgrunn: { type: 'revurdering' } })).toEqual([]);
  });

  it('finds an answer to an application that is not shown', () => {
    for (const utfall of ['innvilget', 'delvisInnvilget', 'avslag', 'avvist'] as const) {
      expect(findings(rule, unasked({ utfall }))).toEqual(['mangler /avgjoerelser/0/soekt']);
    }
  });
});
