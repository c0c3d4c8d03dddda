import barn from '@hjemmel/examples/individuell-plan/gyldig-barn.json' with { type: 'json' };
import full from '@hjemmel/examples/individuell-plan/gyldig-full.json' with { type: 'json' };
import { type Rule, runRules } from '@hjemmel/validator';
import type { Plan } from './plan-rule.js';

/** A grown man with a plan that holds everything. */
export const fullPlan = full as unknown as Plan;

/** The plan of an eleven-year-old. */
export const childPlan = barn as unknown as Plan;

/** What a rule says of a plan after a change, as «severity messageId path»; an undefined value takes the field out. */
export function judge(rule: Rule<Plan>, change: object = {}, plan = fullPlan, today = '2026-11-23'): readonly string[] {
  const changed = Object.entries({ ...plan, ...change }).filter(([, value]) => value !== undefined);
  const context = { lawDate: '2026-11-20', today, inForce: () => true };
  return runRules([rule], Object.fromEntries(changed) as unknown as Plan, context).map(
    ({ severity, messageId, path }) => `${severity} ${messageId} ${path}`,
  );
}

/** The rows of a list with a change in one of them. */
export function withRow<Row>(rows: readonly Row[] | undefined, at: number, change: object): readonly Row[] {
  return (rows ?? []).map((row, index) => (index === at ? { ...row, ...change } : row));
}
