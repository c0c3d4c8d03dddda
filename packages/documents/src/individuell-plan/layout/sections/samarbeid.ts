import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const samarbeidSection: SectionSpec<IndividuellPlan> = {
  id: 'samarbeid',
  fields: {
    samarbeid: {
      widget: 'rows',
      rowTitle: ['med'],
      fields: {
        id: ROW_ID,
        med: { widget: 'text', required: true },
        om: { widget: 'textarea', required: true },
        behov: { widget: 'radio', required: true, choices: ['noedvendig', 'oensket'] },
        avtalt: { widget: 'yesNo' },
      },
    },
    moeteplan: {
      widget: 'rows',
      rowTitle: ['tema'],
      fields: {
        id: ROW_ID,
        dato: { widget: 'date', required: true },
        tema: { widget: 'text', required: true },
        deltakere: { widget: 'text' },
        sted: { widget: 'text' },
      },
    },
  },
};
