import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const evalueringSection: SectionSpec<IndividuellPlan> = {
  id: 'evaluering',
  fields: {
    evaluering: {
      widget: 'rows',
      paper: 'leftOut',
      rowTitle: ['dato'],
      fields: {
        id: ROW_ID,
        dato: { widget: 'date', required: true },
        dinTilbakemelding: { widget: 'textarea', required: true },
        tjenestenesVurdering: { widget: 'textarea' },
        viEndrer: { widget: 'textarea' },
      },
    },
  },
};
