import { describe, expect, it } from 'vitest';
import { opphevetLovhenvisning as rule } from './opphevet-lovhenvisning.js';
import { findings, valid, vedtak, withDecisions, withEntry } from './test-document.js';

const cites = (...hjemler: readonly string[]) => vedtak({ begrunnelse: { ...valid.begrunnelse, hjemler } });

describe(rule.id, () => {
  it('is silent for law in force, and for ids nobody knows', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, cites('pbrl-2-1', 'hol-3-2-6-b', 'egen-regel'))).toEqual([]);
  });

  it('finds § 2-1 a from the day it was moved, and letter d', () => {
    expect(findings(rule, cites('hol-3-2', 'pbrl-2-1-a'))).toEqual(['erstattet /begrunnelse/hjemler/1']);
    expect(findings(rule, cites('pbrl-2-1-a'), { lawDate: '2024-05-31' })).not.toContain(
      'erstattet /begrunnelse/hjemler/0',
    );
    expect(findings(rule, cites('hol-3-2-6-d'))).toEqual(['erstattet /begrunnelse/hjemler/0']);
    expect(findings(rule, cites('hol-5-10'))).toEqual(['opphevet /begrunnelse/hjemler/0']);
  });

  it('finds the act of 2025 before it applies, and that of 1967 after', () => {
    expect(findings(rule, cites('nfvl-56'))).toEqual(['ikke-i-kraft /begrunnelse/hjemler/0']);
    const after = { nyForvaltningslovFra: '2026-10-01' };
    expect(findings(rule, { ...cites('nfvl-56', 'fvl-24'), klagerett: [] }, after)).toEqual([
      'erstattet /begrunnelse/hjemler/1',
    ]);
  });

  it('looks wherever provisions are cited', () => {
    const hjemmel = ['pbrl-2-1-a'];
    const everywhere = withDecisions([{ vilkaar: [{ id: 'v', hjemmel }], egenandel: { hjemmel } }]);
    expect(findings(rule, everywhere)).toEqual([
      'erstattet /avgjoerelser/0/vilkaar/0/hjemmel/0',
      'erstattet /avgjoerelser/0/egenandel/hjemmel/0',
    ]);
    const entry = withEntry(valid, { hjemler: hjemmel, klagefrist: { uker: 4, hjemmel } });
    expect(findings(rule, entry)).toEqual([
      'erstattet /klagerett/0/klagefrist/hjemmel/0',
      'erstattet /klagerett/0/hjemler/0',
    ]);
  });

  it('finds § 15 for temporary accommodation, in the list or in words, but not in other letters', () => {
    const begrunnelse = {
      ...valid.begrunnelse,
      hjemler: ['sotjl-15'],
      regler: 'Etter sosialtjenesteloven § 15 skal vi hjelpe.',
    };
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'SOTJL_27' }], { begrunnelse }))).toEqual([
      'sotjl-15 /begrunnelse/hjemler/0',
      'sotjl-15 /begrunnelse/regler',
    ]);
    expect(findings(rule, withDecisions([{ rettsgrunnlag: 'SOTJL_17' }], { begrunnelse }))).toEqual([]);
  });
});
