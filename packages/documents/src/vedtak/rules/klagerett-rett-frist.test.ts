import { describe, expect, it } from 'vitest';
import { klagerettRettFrist as rule } from './klagerett-rett-frist.js';
import { findings, severities, valid, withDecisions, withEntry } from './test-document.js';

const period = (uker: number, hjemmel: readonly string[], regnesFra: 'kunnskap' | 'kommetFrem' = 'kunnskap') => ({
  klagefrist: { uker, regnesFra, hjemmel },
});

describe(rule.id, () => {
  it('is silent for four weeks in health and care and three elsewhere', () => {
    expect(findings(rule, valid)).toEqual([]);
    for (const rettsgrunnlag of ['SOTJL_18', 'BSL_6', 'KOMM_BOLIG', 'EGENANDEL', 'PBRL_2_5'] as const) {
      expect(findings(rule, withDecisions([{ rettsgrunnlag }]))).toEqual([]);
    }
  });

  it('finds three weeks for a health service, and four for a social one', () => {
    expect(findings(rule, withEntry(valid, period(3, ['pbrl-7-5'])))).toEqual(['uker /klagerett/0/klagefrist/uker']);
    const social = withDecisions([{ rettsgrunnlag: 'SOTJL_18' }]);
    expect(findings(rule, withEntry(social, period(4, ['fvl-29'])))).toEqual(['uker /klagerett/0/klagefrist/uker']);
  });

  it('warns of another provision than the one the period stands in', () => {
    const cited = withEntry(valid, period(4, ['fvl-29']));
    expect(findings(rule, cited)).toEqual(['hjemmel /klagerett/0/klagefrist/hjemmel']);
    expect(severities(rule, cited)).toEqual(['warning']);
  });

  it('finds one entry for decisions of three and four weeks', () => {
    const two = withDecisions([{}, { rettsgrunnlag: 'BSL_6' }]);
    const joined = withEntry(
      { ...two, klagerett: two.klagerett?.slice(0, 1) ?? [] },
      { gjelder: ['avgjoerelse-1', 'avgjoerelse-2'] },
    );
    expect(findings(rule, joined)).toEqual(['delt /klagerett/0/gjelder']);
  });

  it('takes the period of another act from the one who states it', () => {
    const annenLov = {
      lov: 'alkoholloven § 1-16',
      klageinstans: 'Statsforvalteren',
      frist: 3,
      regnesFra: 'kommetFrem',
      oppgittAv: 'jurist',
    } as const;
    const other = withDecisions([{ rettsgrunnlag: 'ANNEN_LOV', annenLov }]);
    expect(findings(rule, other)).toEqual([]);
    expect(findings(rule, withEntry(other, period(4, ['fvl-29'])))).toEqual(['uker /klagerett/0/klagefrist/uker']);
  });
});
