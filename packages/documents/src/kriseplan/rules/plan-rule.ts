import { defineRule } from '@hjemmel/validator';
import type { Plan } from '../plan.js';

/** `defineRule` for a rule about kriseplan. */
export const definePlanRule = defineRule<Plan>();
