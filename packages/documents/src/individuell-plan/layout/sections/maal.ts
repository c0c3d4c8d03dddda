import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const maalSection: SectionSpec<IndividuellPlan> = {
  id: 'maal',
  fields: {
    maal: {
      widget: 'rows',
      required: true,
      printed: 3,
      rowTitle: ['tekst'],
      fields: {
        id: ROW_ID,
        livsomraade: {
          widget: 'select',
          required: true,
          choices: [
            'bolig',
            'helse',
            'rus',
            'oekonomi',
            'arbeidOgAktivitet',
            'utdanning',
            'familieOgNettverk',
            'fritid',
            'hverdag',
            'annet',
          ],
        },
        tekst: { widget: 'textarea', required: true, printed: 2 },
        delmaal: {
          widget: 'rows',
          rowTitle: ['tekst'],
          fields: {
            id: ROW_ID,
            tekst: { widget: 'textarea', required: true },
            frist: { widget: 'date' },
            status: { widget: 'radio', choices: ['ikkeBegynt', 'iGang', 'naadd', 'endret'], paper: 'leftOut' },
          },
        },
      },
    },
  },
};
