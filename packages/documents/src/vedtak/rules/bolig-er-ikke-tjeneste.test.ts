import { describe, expect, it } from 'vitest';
import { boligErIkkeTjeneste as rule } from './bolig-er-ikke-tjeneste.js';
import { decision, findings, severities, valid, vedtak, without } from './test-document.js';

const bare = without(decision, 'omfang');
const dwelling = { ...bare, id: 'bolig', tjeneste: { betegnelse: 'Omsorgsbolig' }, boligtype: 'omsorgsbolig' } as const;
const rows = (...avgjoerelser: readonly (typeof decision)[]) => vedtak({ avgjoerelser });

describe(rule.id, () => {
  it('is silent for services in a dwelling, and a dwelling of its own with services beside', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, rows({ ...decision, boligtype: 'omsorgsbolig' }))).toEqual([]);
    expect(findings(rule, rows({ ...dwelling, rettsgrunnlag: 'KOMM_BOLIG' }, decision))).toEqual([]);
    expect(findings(rule, rows({ ...bare, tjeneste: { betegnelse: 'Bo-oppfølging' } }))).toEqual([]);
  });

  it('finds a dwelling granted as a service, by its kind or its name', () => {
    expect(findings(rule, rows(dwelling))).toEqual(['bare-bolig /avgjoerelser/0/rettsgrunnlag']);
    expect(findings(rule, rows(without(dwelling, 'boligtype')))).toEqual(['bare-bolig /avgjoerelser/0/rettsgrunnlag']);
  });

  it('only warns where the services stand beside', () => {
    expect(findings(rule, rows(dwelling, decision))).toEqual(['eget-grunnlag /avgjoerelser/0/rettsgrunnlag']);
    expect(severities(rule, rows(dwelling, decision))).toEqual(['warning']);
  });

  it('leaves a place in an institution alone', () => {
    expect(findings(rule, rows({ ...dwelling, rettsgrunnlag: 'HOL_3_2A' }))).toEqual([]);
  });

  it('asks for the services of a staffed dwelling', () => {
    const staffed = { ...dwelling, rettsgrunnlag: 'KOMM_BOLIG', boligtype: 'bemannetBolig' } as const;
    expect(findings(rule, rows(staffed))).toEqual(['uten-tjenester /avgjoerelser/0']);
    expect(findings(rule, rows({ ...staffed, utfall: 'avslag' }))).toEqual([]);
  });
});
