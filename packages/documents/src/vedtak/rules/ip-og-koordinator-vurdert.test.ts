import { describe, expect, it } from 'vitest';
import { ipOgKoordinatorVurdert as rule } from './ip-og-koordinator-vurdert.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const considered = { ipVurdert: { resultat: 'takketNei' }, koordinatorVurdert: { resultat: 'oppnevnt' } } as const;
const no = { ipVurdert: { resultat: 'ikkeRett' }, koordinatorVurdert: { resultat: 'ikkeRett' } } as const;

describe(rule.id, () => {
  it('is silent when both are considered, and where no lasting help is given', () => {
    expect(findings(rule, vedtak(considered))).toEqual([]);
    expect(findings(rule, withDecisions([{ utfall: 'avslag' }]))).toEqual([]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG' }]))).toEqual([]);
  });

  it('mentions both for lasting help', () => {
    expect(findings(rule, valid)).toEqual([
      'ip-ikke-vurdert /ipVurdert',
      'koordinator-ikke-vurdert /koordinatorVurdert',
    ]);
    expect(severities(rule, valid)).toEqual(['info', 'info']);
  });

  it('warns of a no without a decision to appeal against', () => {
    expect(findings(rule, vedtak(no))).toEqual([
      'ip-avslag /ipVurdert/resultat',
      'koordinator-avslag /koordinatorVurdert/resultat',
    ]);
    expect(severities(rule, vedtak(no))).toEqual(['warning', 'warning']);
    expect(findings(rule, withDecisions([{}, { rettsgrunnlag: 'PBRL_2_5', utfall: 'avslag' }], no))).toEqual([]);
  });
});
