import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const foerstSection: SectionSpec<Intervensjonsplan> = {
  id: 'foerst',
  fields: {
    huskFoerst: {
      widget: 'rows',
      printed: 3,
      rowTitle: ['tekst'],
      fields: { id: ROW_ID, tekst: { widget: 'textarea', required: true } },
    },
  },
};
