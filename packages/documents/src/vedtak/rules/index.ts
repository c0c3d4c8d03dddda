import type { Draft, Vedtak } from '@hjemmel/model';
import type { Rule } from '@hjemmel/validator';

/** The rules a vedtak answers to besides the shared ones, in the order their findings come. */
export const vedtakRules: readonly Rule<Draft<Vedtak>>[] = [];
