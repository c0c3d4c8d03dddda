import { describe, expect, it } from 'vitest';
import { klagerettSisteDagRiktig as rule } from './klagerett-siste-dag-riktig.js';
import { findings, valid, vedtak, withDecisions, withEntry } from './test-document.js';

const social = withDecisions([{ rettsgrunnlag: 'SOTJL_18' }], { vedtaksdato: '2026-11-23' });
const ends = (sisteDag: string, uker = 3) =>
  withEntry(social, { klagefrist: { uker, regnesFra: 'kommetFrem', hjemmel: ['fvl-29'], sisteDag } });

describe(rule.id, () => {
  it('is silent where no day is stated, for the first lawful day, and for any later working day', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, ends('2026-12-14'))).toEqual([]);
    expect(findings(rule, ends('2027-01-15'))).toEqual([]);
  });

  it('finds a day before the period can have ended', () => {
    expect(findings(rule, ends('2026-12-11'))).toEqual(['for-tidlig /klagerett/0/klagefrist/sisteDag']);
  });

  it('counts with the weeks of the law, not those stated', () => {
    expect(findings(rule, ends('2026-12-07', 2))).toEqual(['for-tidlig /klagerett/0/klagefrist/sisteDag']);
  });

  it('finds a day that is no working day', () => {
    expect(findings(rule, ends('2026-12-25'))).toEqual(['ikke-virkedag /klagerett/0/klagefrist/sisteDag']);
    expect(findings(rule, ends('2026-12-19'))).toEqual(['ikke-virkedag /klagerett/0/klagefrist/sisteDag']);
  });

  it('never throws on days at the edge of the calendar', () => {
    expect(findings(rule, ends('2199-12-31'))).toEqual([]);
    expect(findings(rule, { ...ends('2027-12-31'), vedtaksdato: '2199-12-31' })).toEqual([]);
    expect(
      findings(rule, vedtak({ klagerett: [{ id: 'klagerett-1', klagefrist: { sisteDag: '2026-13-40' } }] })),
    ).toEqual([]);
  });
});
