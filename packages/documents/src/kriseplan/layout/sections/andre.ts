import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const andreSection: SectionSpec<Kriseplan> = {
  id: 'andre',
  fields: {
    trygghetForAndre: {
      widget: 'group',
      fields: {
        aktuelt: { widget: 'yesNo', required: true },
        forverring: {
          widget: 'rows',
          printed: 1,
          rowTitle: ['tekst'],
          fields: {
            id: ROW_ID,
            slag: { widget: 'radio', required: true, choices: ['tegn', 'situasjon'] },
            tekst: { widget: 'textarea', required: true },
          },
        },
        strategier: {
          widget: 'rows',
          printed: 1,
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            virkning: { widget: 'radio', required: true, choices: ['forebygger', 'stanser', 'demper'] },
            hva: { widget: 'textarea', required: true },
            hvem: { widget: 'text', required: true },
          },
        },
        naarTaKontakt: { widget: 'textarea' },
      },
    },
  },
};
