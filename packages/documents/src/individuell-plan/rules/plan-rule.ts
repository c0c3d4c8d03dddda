import type { Draft, IndividuellPlan } from '@hjemmel/model';
import { defineRule } from '@hjemmel/validator';

/** The plan as rules meet it: it may still lack anything but its envelope and row ids. */
export type Plan = Draft<IndividuellPlan>;

/** `defineRule` for a rule about individuell plan. */
export const definePlanRule = defineRule<Plan>();

/** Whether what is absent is forgotten: in a draft it may still come, and an old version is not mended. */
export function isFinished({ status }: Plan): boolean {
  return status === 'ferdig';
}

/** Whether the plan is in use or on its way to be: one that is replaced or ended has no days to keep. */
export function isCurrent({ status }: Plan): boolean {
  return status === 'ferdig' || status === 'utkast';
}
