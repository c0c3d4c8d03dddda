import type { Rule } from '@hjemmel/validator';
import type { Plan } from '../plan.js';

export const rules: readonly Rule<Plan>[] = [];
