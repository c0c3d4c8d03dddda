import type { Samarbeidsavtale } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const planerSection: SectionSpec<Samarbeidsavtale> = {
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
            'vedtak',
            'individuellPlan',
            'kriseplan',
            'intervensjonsplan',
            'boplan',
            'leiekontrakt',
            'behandlingsplan',
            'annet',
          ],
        },
        tittel: { widget: 'text', required: true },
        dato: { widget: 'date' },
        referanse: { widget: 'text', paper: 'leftOut' },
        dokumentId: { widget: 'text', paper: 'leftOut' },
        ansvarlig: { widget: 'text' },
      },
    },
  },
};
