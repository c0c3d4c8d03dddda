import type { Draft, IndividuellPlan } from '@hjemmel/model';
import type { Rule } from '@hjemmel/validator';

/** The rules an individuell plan answers to besides the shared ones, in the order their findings come. */
export const individuellPlanRules: readonly Rule<Draft<IndividuellPlan>>[] = [];
