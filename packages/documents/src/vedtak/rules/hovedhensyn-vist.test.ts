import { describe, expect, it } from 'vitest';
import { hovedhensynVist as rule } from './hovedhensyn-vist.js';
import { findings, severities, valid, vedtak, without } from './test-document.js';

const silent = vedtak({ begrunnelse: without(valid.begrunnelse ?? {}, 'vurdering') });

describe(rule.id, () => {
  it('is silent when they are shown', () => {
    expect(findings(rule, valid)).toEqual([]);
  });

  it('warns under the act of 1967, and fails under that of 2025', () => {
    expect(findings(rule, silent)).toEqual(['mangler /begrunnelse/vurdering']);
    expect(severities(rule, silent)).toEqual(['warning']);
    expect(severities(rule, silent, { nyForvaltningslovFra: '2026-10-01' })).toEqual(['error']);
  });
});
