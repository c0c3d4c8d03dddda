import type { Draft, Samarbeidsavtale } from '@hjemmel/model';
import type { Rule } from '@hjemmel/validator';

export const rules: readonly Rule<Draft<Samarbeidsavtale>>[] = [];
