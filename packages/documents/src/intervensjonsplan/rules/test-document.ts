import { type Rule, runRules } from '@hjemmel/validator';
import type { Plan } from '../plan.js';
import { example } from '../test-plans.js';

/** What a rule says of the full example after a change, as «severity messageId path». */
export function judge(
  rule: Rule<Plan>,
  change: (plan: Plan) => Partial<Plan>,
  today = '2026-11-23',
): readonly string[] {
  const plan = example('full');
  const context = { lawDate: '2026-11-23', today, inForce: () => true };
  return runRules([rule], { ...plan, ...change(plan) }, context).map(
    ({ severity, messageId, path }) => `${severity} ${messageId} ${path}`,
  );
}

/** The full example as it is. */
export const unchanged = (): Partial<Plan> => ({});
