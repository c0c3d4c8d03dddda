import type { Samarbeidsavtale } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const viktigSection: SectionSpec<Samarbeidsavtale> = {
  id: 'viktig',
  fields: { hvaErViktigForDeg: { widget: 'textarea', printed: 6 }, formaal: { widget: 'textarea' } },
};
