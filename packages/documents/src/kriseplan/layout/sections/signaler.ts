import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const signalerSection: SectionSpec<Kriseplan> = {
  id: 'signaler',
  fields: {
    varselsignaler: {
      widget: 'rows',
      printed: 4,
      rowTitle: ['tegn'],
      fields: {
        id: ROW_ID,
        fase: { widget: 'radio', required: true, choices: ['tidlig', 'midt', 'sen'] },
        tegn: { widget: 'textarea', required: true, printed: 2 },
        hvemSerDet: { widget: 'text' },
        tiltak: {
          widget: 'rows',
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            hva: { widget: 'textarea', required: true },
            hvem: { widget: 'text', required: true },
            innen: { widget: 'text' },
            kontakt: { widget: 'reference', paper: 'leftOut' },
          },
        },
      },
    },
    utloesendeForhold: {
      widget: 'rows',
      rowTitle: ['hva'],
      fields: {
        id: ROW_ID,
        hva: { widget: 'textarea', required: true },
        merknad: { widget: 'textarea' },
        detteHjelper: { widget: 'textarea' },
      },
    },
  },
};
