import type { IndividuellPlan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const viktigSection: SectionSpec<IndividuellPlan> = {
  id: 'viktig',
  fields: {
    hvaErViktigForDeg: { widget: 'textarea', required: true, printed: 6 },
    ressurser: { widget: 'textarea', required: true, printed: 5 },
    behov: { widget: 'textarea', required: true, printed: 5 },
    spraakOgKultur: { widget: 'textarea' },
  },
};
