import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const planenSection: SectionSpec<Kriseplan> = {
  id: 'planen',
  fields: {
    laget: {
      widget: 'group',
      required: true,
      fields: {
        dato: { widget: 'date', required: true },
        skrevetAv: { widget: 'radio', choices: ['megSelv', 'sammen', 'andreOgJegHarGodkjent'] },
        slik: { widget: 'textarea' },
        deltakere: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['navn'],
          fields: {
            id: ROW_ID,
            navn: { widget: 'text' },
            rolle: { widget: 'text', required: true },
            bidrag: { widget: 'textarea' },
          },
        },
      },
    },
    planensNavn: { widget: 'text' },
    gjelderTil: { widget: 'date' },
  },
};
