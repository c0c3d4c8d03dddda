import { describe, expect, it } from 'vitest';
import { klagerettDekkerAlle as rule } from './klagerett-dekker-alle.js';
import { findings, valid, vedtak, withDecisions, withEntry, without } from './test-document.js';

const mixed = withDecisions([{}, { rettsgrunnlag: 'BSL_6' }]);

describe(rule.id, () => {
  it('is silent when each decision has one entry', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, mixed)).toEqual([]);
  });

  it('finds a decision without appeal information', () => {
    expect(findings(rule, { ...mixed, klagerett: mixed.klagerett?.slice(0, 1) ?? [] })).toEqual([
      'mangler /avgjoerelser/1',
    ]);
  });

  it('finds a decision in two entries, and an entry about nothing', () => {
    const twice = withEntry(mixed, { gjelder: ['avgjoerelse-1', 'avgjoerelse-2', 'avgjoerelse-9'] });
    expect(findings(rule, twice)).toEqual(['dobbelt /avgjoerelser/1', 'ukjent /klagerett/0/gjelder/2']);
  });

  it('finds two decisions with one id', () => {
    const [first] = valid.avgjoerelser ?? [];
    expect(findings(rule, vedtak({ avgjoerelser: first ? [first, first] : [] }))).toEqual([
      'samme-id /avgjoerelser/1/id',
    ]);
  });

  it('leaves a letter without klagerett to the schema, and a klagevedtak to its own rule', () => {
    expect(findings(rule, without(valid, 'klagerett'))).toEqual([]);
    const klagevedtak = { type: 'klagevedtak', klagetVedtak: {} } as const;
    expect(findings(rule, vedtak({ instans: klagevedtak, klagerett: [] }))).toEqual([]);
  });
});
