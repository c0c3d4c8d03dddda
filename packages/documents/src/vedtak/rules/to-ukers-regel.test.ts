import { describe, expect, it } from 'vitest';
import { findings, severities, valid, withDecisions, withEntry } from './test-document.js';
import { toUkersRegel as rule } from './to-ukers-regel.js';

const short = (fra: string, til: string) =>
  ({ varighet: { forventetOverToUker: 'nei' }, periode: { fra, til } }) as const;
const fortnight = short('2026-12-01', '2026-12-14');

describe(rule.id, () => {
  it('is silent for two weeks, for more, and for what nobody knows', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, withDecisions([fortnight]))).toEqual([]);
    expect(findings(rule, withDecisions([{ varighet: { forventetOverToUker: 'ukjent' } }]))).toEqual([]);
  });

  it('finds a short service that lasts longer, or has no end', () => {
    expect(findings(rule, withDecisions([short('2026-12-01', '2026-12-15')]))).toEqual([
      'for-lang /avgjoerelser/0/varighet',
    ]);
    const open = withDecisions([{ varighet: { forventetOverToUker: 'nei' }, periode: { fra: '2026-12-01' } }]);
    expect(findings(rule, open)).toEqual(['uten-slutt /avgjoerelser/0/varighet']);
  });

  it('finds the rule used where it does not exist', () => {
    for (const rettsgrunnlag of ['SOTJL_18', 'BSL_6', 'KOMM_BOLIG'] as const) {
      expect(findings(rule, withDecisions([{ rettsgrunnlag, ...fortnight }]))).toEqual([
        'gjelder-ikke /avgjoerelser/0/varighet',
      ]);
    }
  });

  it('says of a long-term stay what it is, since that is a health and care service', () => {
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'HOL_3_2A', ...fortnight }]))).toEqual([
      'langtidsopphold /avgjoerelser/0/varighet',
    ]);
    expect(rule.messages.nb.langtidsopphold).not.toMatch(/bare helse/);
  });

  it('asks for the end of a short service without a period, but not of one refused', () => {
    const { periode: _, ...open } = fortnight;
    expect(findings(rule, withDecisions([{ ...open, periode: undefined } as never]))).toEqual([
      'uten-slutt /avgjoerelser/0/varighet',
    ]);
    const refused = { ...open, periode: undefined, utfall: 'avslag' } as never;
    expect(findings(rule, withDecisions([refused]))).toEqual([]);
  });

  it('warns when short ones follow each other', () => {
    const chain = withDecisions([fortnight, short('2026-12-15', '2026-12-28')]);
    expect(findings(rule, chain)).toEqual(['til-sammen /avgjoerelser/0/varighet']);
    expect(severities(rule, chain)).toEqual(['warning']);
  });

  it('finds a notice for short services that cites the administration act, but not a shared one', () => {
    const cited = withEntry(withDecisions([fortnight]), { hjemler: ['pbrl-7-2', 'fvl-27'] });
    expect(findings(rule, cited)).toEqual(['hjemler /klagerett/0/hjemler']);
    expect(findings(rule, withDecisions([fortnight, {}]))).toEqual([]);
  });
});
