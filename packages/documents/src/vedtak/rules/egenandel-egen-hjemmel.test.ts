import { describe, expect, it } from 'vitest';
import { egenandelEgenHjemmel as rule } from './egenandel-egen-hjemmel.js';
import { findings, valid, withDecisions, without } from './test-document.js';

const egenandel = { beloep: 240, periode: 'maaned', hjemmel: ['egf-8', 'egf-9'] } as const;

describe(rule.id, () => {
  it('is silent without a fee and for one of its own', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([{}, { rettsgrunnlag: 'EGENANDEL', egenandel }]))).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'EGENANDEL', utfall: 'opphoert' }]))).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'EGENANDEL', utfall: 'avvist' }]))).toEqual([]);
  });

  it('finds a fee inside another decision', () => {
    expect(findings(rule, withDecisions([{ egenandel }]))).toEqual(['egen-avgjoerelse /avgjoerelser/0/egenandel']);
  });

  it('finds a fee without its regulation, and one without a sum', () => {
    const path = '/avgjoerelser/0/egenandel';
    const uncited = withDecisions([{ rettsgrunnlag: 'EGENANDEL', egenandel: without(egenandel, 'hjemmel') }]);
    expect(findings(rule, uncited)).toEqual([`hjemmel ${path}/hjemmel`]);
    const other = withDecisions([{ rettsgrunnlag: 'EGENANDEL', egenandel: { ...egenandel, hjemmel: ['hol-3-2'] } }]);
    expect(findings(rule, other)).toEqual([`hjemmel ${path}/hjemmel`]);
    const appeal = withDecisions([{ rettsgrunnlag: 'EGENANDEL', egenandel: { ...egenandel, hjemmel: ['egf-13'] } }]);
    expect(findings(rule, appeal)).toEqual([`hjemmel ${path}/hjemmel`]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'EGENANDEL' }]))).toEqual([`beloep ${path}`]);
  });
});
