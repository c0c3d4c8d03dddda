import type { Samarbeidsavtale } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const hmsSection: SectionSpec<Samarbeidsavtale> = {
  id: 'hms',
  fields: {
    hms: {
      widget: 'rows',
      rowTitle: ['tema'],
      fields: {
        id: ROW_ID,
        tema: {
          widget: 'select',
          required: true,
          choices: [
            'roeykvarsler',
            'brannslokking',
            'elektrisk',
            'komfyr',
            'roemningsvei',
            'vannOgAvloep',
            'inneklima',
            'avfall',
            'skadedyr',
            'laasOgDoer',
            'farligeGjenstander',
            'annet',
          ],
        },
        tekst: { widget: 'textarea', required: true },
        ansvarlig: { widget: 'radio', required: true, choices: ['du', 'vi', 'utleier', 'sammen'] },
        kontrollert: { widget: 'date', paper: 'leftOut' },
        frist: { widget: 'date' },
      },
    },
  },
};
