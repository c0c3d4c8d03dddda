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
  const byId = new Map<string, Set<AnyRule>>();
  for (const rule of all) byId.set(rule.id, (byId.get(rule.id) ?? new Set()).add(rule));
  return [...byId.values()].flatMap((copies) => mutantsOf([...copies]));
}

/** Some types have a copy of their own of a shared rule; all are broken together. */
function mutantsOf(copies: readonly AnyRule[]): readonly Mutant[] {
  const [rule] = copies;
  if (!rule) return [];
  const ids = Object.keys(rule.messages.nb);
  const mutant = (what: string, patch: (copy: AnyRule) => Patch) => made(copies, rule, what, patch);
  return [
    mutant('taus', (copy) => keeping(copy, () => false)),
    // A rule with one message is silent without it.
    ...(ids.length === 1 ? [] : ids).map((id) => mutant(`uten ${id}`, (copy) => keeping(copy, (said) => said !== id))),
    ...ids.map((id) => mutant(`alvor ${id}`, (copy) => reweighed(copy, id))),
    ...(['gyldigFra', 'gyldigTil', 'gjelderUnder'] as const)
      .filter((key) => rule[key] !== undefined)
      .map((key) => mutant(`uten ${key}`, () => ({ [key]: undefined }))),
    ...rule.hjemmel.map((id) =>
      mutant(`uten hjemmel ${id}`, () => ({ hjemmel: rule.hjemmel.filter((kept) => kept !== id) })),
    ),
  ];
}

function made(copies: readonly AnyRule[], { id }: AnyRule, what: string, patch: (copy: AnyRule) => Patch): Mutant {
  const [owner = '', name = ''] = id.split('/');
  const folder = `packages/documents/src/${owner}/rules`;
  const own = `${folder}/${name}.test.ts`;
  const apply = () => {
    const undo = copies.map((copy) => change(copy, patch(copy)));
    return () => {
      for (const one of undo) one();
    };
  };
  return { id: `${id} ${what}`, kind: 'regel', apply, tests: [existsSync(own) ? own : folder] };
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
