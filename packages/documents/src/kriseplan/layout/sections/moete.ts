import type { Kriseplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const moeteSection: SectionSpec<Kriseplan> = {
  id: 'moete',
  fields: { slikVilJegMoetes: { widget: 'textarea', printed: 4 } },
};
