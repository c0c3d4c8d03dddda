import type { IndividuellPlan } from '@hjemmel/model';
import { envelope } from '../../../felles/layout/envelope.js';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const paaroerendeSection: SectionSpec<IndividuellPlan> = {
  id: 'paaroerende',
  fields: { paaroerende: envelope.paaroerende },
};
