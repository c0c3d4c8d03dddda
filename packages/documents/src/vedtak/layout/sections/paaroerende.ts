import type { Vedtak } from '@hjemmel/model';
import { envelope } from '../../../felles/layout/envelope.js';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const paaroerendeSection: SectionSpec<Vedtak> = {
  id: 'paaroerende',
  fields: { paaroerende: envelope.paaroerende },
};
