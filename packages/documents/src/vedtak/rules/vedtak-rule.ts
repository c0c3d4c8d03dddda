import type { Draft, Vedtak } from '@hjemmel/model';
import { defineRule } from '@hjemmel/validator';

/** `defineRule` for a rule that judges a vedtak. */
export const defineVedtakRule = defineRule<Draft<Vedtak>>();
