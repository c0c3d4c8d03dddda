import type { Rule } from '@hjemmel/validator';
import type { Plan } from '../plan.js';

/** The rules of kriseplan alone, in the order their findings come. */
export const rules: readonly Rule<Plan>[] = [];
