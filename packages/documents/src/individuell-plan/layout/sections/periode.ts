import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { periodeFields } from '../../../felles/layout/kinds/place.js';

export const periodeSection: SectionSpec<IndividuellPlan> = {
  id: 'periode',
  fields: {
    planperiode: { widget: 'group', required: true, kind: 'felles/periode', fields: periodeFields },
    revisjon: {
      widget: 'group',
      required: true,
      fields: {
        neste: { widget: 'date', required: true },
        hvorOfte: { widget: 'text' },
        historikk: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['dato'],
          fields: {
            id: ROW_ID,
            dato: { widget: 'date', required: true },
            endring: { widget: 'textarea', required: true },
            deltok: { widget: 'text' },
          },
        },
      },
    },
  },
};
