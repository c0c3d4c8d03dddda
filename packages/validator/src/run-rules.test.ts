import { describe, expect, it } from 'vitest';
import type { Severity } from './finding.js';
import { defineRule, oncePerRun, type Rule, type RuleContext, type RuleSeverity } from './rule.js';
import { runRules } from './run-rules.js';

const rule = (overrides: Partial<Rule<unknown>> = {}): Rule<unknown> => ({
  id: 'felles/proeve',
  severity: 'error',
  hjemmel: [],
  messages: { nb: { feil: 'Feil.' }, nn: { feil: 'Feil.' }, en: { feil: 'Wrong.' } },
  check: (_document, report) => report('feil', ['rader', 0, 'a/b']),
  ...overrides,
});

const context = (lawDate: string, inForce: readonly string[] = []): RuleContext => ({
  lawDate,
  today: '2026-11-23',
  inForce: (id) => inForce.includes(id),
});

const run = (overrides: Partial<Rule<unknown>>, on = context('2026-11-23')) => runRules([rule(overrides)], {}, on);

describe('runRules', () => {
  it('makes findings of reports, with hjemmel only where there is any', () => {
    const base = { ruleId: 'felles/proeve', messageId: 'feil', severity: 'error', path: '/rader/0/a~1b', params: {} };
    expect(run({})).toEqual([base]);
    const inForce = context('2026-11-23', ['fvl-12', 'fvl-13']);
    expect(run({ hjemmel: ['fvl-12'] }, inForce)).toEqual([{ ...base, hjemmel: ['fvl-12'] }]);
  });

  it('names what is in force on the law date, and what the case shows before the list of the rule', () => {
    const inForce = context('2026-11-23', ['fvl-12', 'fvl-13']);
    expect(run({ hjemmel: ['fvl-12', 'nfvl-15'] }, inForce)).toMatchObject([{ hjemmel: ['fvl-12'] }]);
    expect(run({ hjemmel: ['nfvl-15'] }, inForce)[0]).not.toHaveProperty('hjemmel');
    const check: Rule<unknown>['check'] = (_document, report) => report('feil', [], {}, ['fvl-13', 'nfvl-16']);
    expect(run({ hjemmel: ['fvl-12'], check }, inForce)).toMatchObject([{ hjemmel: ['fvl-13'] }]);
  });

  it('keeps the order of the rules and hands on document, params and dates', () => {
    const first = rule({ id: 'felles/a', check: (document, report) => report('feil', [], document as { n: number }) });
    const second = rule({ id: 'felles/b', check: (_d, report, { today }) => report('feil', [], { today }) });
    expect(
      runRules([first, second], { n: 1 }, context('2020-01-01')).map(({ ruleId, params }) => [ruleId, params]),
    ).toEqual([
      ['felles/a', { n: 1 }],
      ['felles/b', { today: '2026-11-23' }],
    ]);
  });

  it('applies a rule from its first to its last day', () => {
    const days = { gyldigFra: '2024-06-01', gyldigTil: '2026-06-30' };
    const count = (lawDate: string) => run(days, context(lawDate)).length;
    expect(['2024-05-31', '2024-06-01', '2026-06-30', '2026-07-01'].map(count)).toEqual([0, 1, 1, 0]);
  });

  it('applies a rule under its provision alone', () => {
    expect(run({ gjelderUnder: 'nfvl-49' })).toEqual([]);
    expect(run({ gjelderUnder: 'nfvl-49' }, context('2026-11-23', ['nfvl-49']))).toHaveLength(1);
  });

  it('lets rules share what they work out within a run, and nothing between runs', () => {
    const document = { n: 0 };
    let times = 0;
    const shared = oncePerRun<{ n: number }, { n: number }>(({ n }) => ({ n: n + ++times * 10 }));
    const sharing = rule({
      check: (given, report, on) => report('feil', [], { ...shared(given as typeof document, on) }),
    });
    const found = () => runRules([sharing, sharing], document, context('2026-11-23')).map(({ params }) => params.n);
    expect(found()).toEqual([10, 10]);
    document.n = 1;
    expect(found()).toEqual([21, 21]);
    expect(shared(document, context('2026-11-23'))).toEqual({ n: 31 });
  });

  it('does not hide a rule that throws', () => {
    expect(() => run({ check: () => JSON.parse('') })).toThrow(SyntaxError);
  });
});

describe('severity', () => {
  const severity = (value: RuleSeverity<string>, inForce: readonly string[] = []): Severity | undefined =>
    run({ severity: value }, context('2026-11-23', inForce))[0]?.severity;

  it('is one for the rule', () => {
    expect(severity('info')).toBe('info');
  });

  it('follows the first provision in force', () => {
    const list = [{ under: 'nfvl-49', severity: 'error' }, { severity: 'warning' }] as const;
    expect(severity(list)).toBe('warning');
    expect(severity(list, ['nfvl-49'])).toBe('error');
    expect(severity([{ under: 'nfvl-49', severity: 'info' }])).toBe('error');
  });

  it('follows the message', () => {
    expect(severity({ feil: 'info' })).toBe('info');
    expect(severity({})).toBe('error');
  });

  it('needs one for each declared message to compile', () => {
    const messages = { nb: { a: 'A.', b: 'B.' }, nn: { a: 'A.', b: 'B.' }, en: { a: 'A.', b: 'B.' } };
    const whole = { id: 'felles/x', hjemmel: [], messages, check: () => {} };
    const typed = defineRule<unknown>();
    expect(typed({ ...whole, severity: { a: 'error', b: 'info' } }).severity).toEqual({ a: 'error', b: 'info' });
    // @ts-expect-error b has no severity
    expect(typed({ ...whole, severity: { a: 'error' } }).id).toBe('felles/x');
  });
});
