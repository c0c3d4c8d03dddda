import { type Rule, runRules } from '@hjemmel/validator';
import type { Plan } from '../plan.js';
import { example } from '../test-plans.js';

/** What a rule says of the full example after a change, as «severity messageId path». */
export function judge(
  rule: Rule<Plan>,
  change: (plan: Plan) => object = () => ({}),
  today = '2026-11-23',
): readonly string[] {
  const plan = example('full');
  const context = { lawDate: '2026-11-20', today, inForce: () => true };
  const changed = { ...plan, ...change(plan) } as Plan;
  return runRules([rule], changed, context).map(({ severity, messageId, path }) => `${severity} ${messageId} ${path}`);
}

/** A place in the order for a service with this number. */
export function service(id: string, telefon?: string): object {
  const kontakt = { id: `${id}-kontakt`, navn: 'Tjenesten', rolle: 'team', ...(telefon !== undefined && { telefon }) };
  return { id, slag: 'annet', hvem: { slag: 'fagperson', kontakt }, naar: 'Når det trengs' };
}
