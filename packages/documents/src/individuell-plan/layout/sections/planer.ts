import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const planerSection: SectionSpec<IndividuellPlan> = {
  id: 'planer',
  office: true,
  fields: {
    tilknyttedePlaner: {
      widget: 'rows',
      paper: 'leftOut',
      rowTitle: ['tittel'],
      fields: {
        id: ROW_ID,
        type: {
          widget: 'select',
          required: true,
          choices: [
            'kriseplan',
            'intervensjonsplan',
            'samarbeidsavtale',
            'behandlingsplan',
            'aktivitetsplan',
            'boplan',
            'annen',
          ],
        },
        dokument: { widget: 'text', paper: 'leftOut' },
        tittel: { widget: 'text', required: true },
        hvor: { widget: 'text' },
      },
    },
  },
};
