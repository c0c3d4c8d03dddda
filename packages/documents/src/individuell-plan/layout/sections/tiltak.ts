import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const tiltakSection: SectionSpec<IndividuellPlan> = {
  id: 'tiltak',
  fields: {
    tiltak: {
      widget: 'rows',
      required: true,
      printed: 4,
      rowTitle: ['beskrivelse'],
      fields: {
        id: ROW_ID,
        maalId: { widget: 'reference', refersTo: ['/maal/*'], required: true },
        beskrivelse: { widget: 'textarea', required: true },
        gjennomfoering: { widget: 'textarea', required: true },
        omfang: { widget: 'text', required: true },
        ansvarlig: { widget: 'reference', required: true },
        oppstart: { widget: 'date' },
        frist: { widget: 'date' },
        status: {
          widget: 'radio',
          required: true,
          choices: ['planlagt', 'iGang', 'gjort', 'stoppet'],
          paper: 'leftOut',
        },
        vedtak: { widget: 'text', paper: 'leftOut' },
        merknad: { widget: 'textarea' },
      },
    },
  },
};
