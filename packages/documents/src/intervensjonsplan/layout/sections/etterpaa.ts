import type { Intervensjonsplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const etterpaaSection: SectionSpec<Intervensjonsplan> = {
  id: 'etterpaa',
  fields: {
    etterpaa: {
      widget: 'group',
      fields: {
        samtaleMedBruker: { widget: 'textarea', required: true },
        oppfoelgingAvAndre: { widget: 'textarea' },
        laering: { widget: 'textarea' },
      },
    },
  },
};
