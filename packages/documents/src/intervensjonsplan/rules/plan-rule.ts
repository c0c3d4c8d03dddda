import { defineRule } from '@hjemmel/validator';
import type { Plan } from '../plan.js';

/** `defineRule` for a rule about intervensjonsplan. */
export const definePlanRule = defineRule<Plan>();
