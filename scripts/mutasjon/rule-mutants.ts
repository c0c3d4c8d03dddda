import { existsSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import type { Rule, Severity } from '@hjemmel/validator';
import { change } from './change.js';
import type { Mutant } from './mutant.js';

type AnyRule = Rule<unknown>;
type Patch = { readonly [K in keyof AnyRule]?: AnyRule[K] | undefined };

/** Each rule silent, without one of its messages, of another severity, of another time, and without one hjemmel. */
export function ruleMutants(): readonly Mutant[] {
  const all = documentTypes.flatMap(({ rules }) => rules as readonly unknown[] as readonly AnyRule[]);
  return [...new Map(all.map((rule) => [rule.id, rule])).values()].flatMap(mutantsOf);
}

function mutantsOf(rule: AnyRule): readonly Mutant[] {
  const ids = Object.keys(rule.messages.nb);
  return [
    made(
      rule,
      'taus',
      keeping(rule, () => false),
    ),
    // A rule with one message is silent without it.
    ...(ids.length === 1 ? [] : ids).map((id) =>
      made(
        rule,
        `uten ${id}`,
        keeping(rule, (said) => said !== id),
      ),
    ),
    ...ids.map((id) => made(rule, `alvor ${id}`, reweighed(rule, id))),
    ...(['gyldigFra', 'gyldigTil', 'gjelderUnder'] as const)
      .filter((key) => rule[key] !== undefined)
      .map((key) => made(rule, `uten ${key}`, { [key]: undefined })),
    ...rule.hjemmel.map((id) =>
      made(rule, `uten hjemmel ${id}`, { hjemmel: rule.hjemmel.filter((kept) => kept !== id) }),
    ),
  ];
}

function made(rule: AnyRule, what: string, patch: Patch): Mutant {
  const [owner = '', name = ''] = rule.id.split('/');
  const folder = `packages/documents/src/${owner}/rules`;
  const own = `${folder}/${name}.test.ts`;
  return {
    id: `${rule.id} ${what}`,
    kind: 'regel',
    apply: () => change(rule, patch),
    tests: [existsSync(own) ? own : folder],
  };
}

function keeping({ check }: AnyRule, keeps: (messageId: string) => boolean): Patch {
  return {
    check: (document, report, context) =>
      check(document, (id, path, params) => void (keeps(id) && report(id, path, params)), context),
  };
}

const OTHER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'error' };

/** The severity of one message changed, in whatever form the rule states it. */
function reweighed({ severity, messages }: AnyRule, id: string): Patch {
  if (typeof severity !== 'string' && Array.isArray(severity)) {
    return { severity: severity.map((row) => ({ ...row, severity: OTHER[row.severity as Severity] })) };
  }
  const of = (messageId: string): Severity =>
    typeof severity === 'string' ? severity : ((severity as Readonly<Record<string, Severity>>)[messageId] ?? 'error');
  const all = Object.keys(messages.nb).map((one) => [one, one === id ? OTHER[of(one)] : of(one)] as const);
  return { severity: Object.fromEntries(all) };
}
