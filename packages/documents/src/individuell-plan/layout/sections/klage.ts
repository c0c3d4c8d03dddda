import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const klageSection: SectionSpec<IndividuellPlan> = {
  id: 'klage',
  office: true,
  fields: {
    klagevei: {
      widget: 'rows',
      paper: 'leftOut',
      rowTitle: ['gjelder'],
      fields: {
        id: ROW_ID,
        gjelder: {
          widget: 'radio',
          required: true,
          choices: ['PBRL_2_5', 'SOTJL_28', 'SOTJL_33', 'NAVL_15', 'barnevernsloven'],
        },
        klageinstans: { widget: 'text', required: true },
        fristUker: { widget: 'number' },
        sendesTil: { widget: 'text', required: true },
      },
    },
  },
};
