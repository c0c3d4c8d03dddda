import { expect, it } from 'vitest';
import { opphevetLovhenvisning } from './opphevet-lovhenvisning.js';
import { findings, valid, vedtak, withDecisions, withEntry } from './test-document.js';

const citing = (...hjemler: readonly string[]) => vedtak({ begrunnelse: { ...valid.begrunnelse, hjemler } });
const first = '/begrunnelse/hjemler/0';

it('accepts provisions that apply, and leaves the unknown to another rule', () => {
  expect(findings(opphevetLovhenvisning, vedtak())).toEqual([]);
  expect(findings(opphevetLovhenvisning, citing('hol-99'))).toEqual([]);
});

it.each(['pbrl-2-1-a', 'hol-3-2-6-d', 'hol-3-7'])('names what took the place of %s', (id) => {
  expect(findings(opphevetLovhenvisning, citing(id))).toEqual([`erstattet ${first}`]);
});

it('judges by the law of the day of the decision', () => {
  const before = { lawDate: '2024-05-31' };
  expect(findings(opphevetLovhenvisning, citing('pbrl-2-1-a'), before)).not.toContain(`erstattet ${first}`);
  expect(findings(opphevetLovhenvisning, citing('pbrl-2-1'), before)).toContain(`ikke-i-kraft ${first}`);
});

it('refuses the act of 2025 before it applies, and that of 1967 after', () => {
  expect(findings(opphevetLovhenvisning, citing('nfvl-57'))).toEqual([`ikke-i-kraft ${first}`]);
  const dates = { nyForvaltningslovFra: '2026-11-23' };
  const old = findings(opphevetLovhenvisning, citing('fvl-25'), dates);
  expect(old.filter((finding) => finding.endsWith(first))).toHaveLength(1);
});

it('looks everywhere a provision is cited', () => {
  const vilkaar = [{ id: 'vilkaar-1', tekst: 'Du møter.', hjemmel: ['hol-3-7'] }];
  const egenandel = { beloep: 1, periode: 'maaned', hjemmel: ['hol-3-7'] } as const;
  expect(findings(opphevetLovhenvisning, withDecisions([{ vilkaar, egenandel }]))).toEqual([
    'erstattet /avgjoerelser/0/vilkaar/0/hjemmel/0',
    'erstattet /avgjoerelser/0/egenandel/hjemmel/0',
  ]);
  const notice = withEntry(vedtak(), { klagefrist: { hjemmel: ['hol-3-7'] }, hjemler: ['hol-3-7'] });
  expect(findings(opphevetLovhenvisning, notice)).toEqual([
    'erstattet /klagerett/0/klagefrist/hjemmel/0',
    'erstattet /klagerett/0/hjemler/0',
  ]);
  expect(findings(opphevetLovhenvisning, vedtak({ endelig: { hjemmel: ['hol-3-7'] } }))).toEqual([
    'erstattet /endelig/hjemmel/0',
  ]);
});

it('accepts sosialtjenesteloven § 15, which still applies', () => {
  expect(findings(opphevetLovhenvisning, citing('sotjl-15'))).toEqual([]);
});
