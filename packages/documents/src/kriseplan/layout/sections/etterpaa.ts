import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const etterpaaSection: SectionSpec<Kriseplan> = {
  id: 'etterpaa',
  fields: {
    etterKrisen: {
      widget: 'group',
      fields: {
        detteTrengerJeg: { widget: 'textarea' },
        hvemSnakkerJegMed: { widget: 'text' },
        innen: { widget: 'text' },
        laerdommer: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['dato'],
          fields: {
            id: ROW_ID,
            dato: { widget: 'date', required: true },
            hvaSkjedde: { widget: 'textarea' },
            hvaLaerteVi: { widget: 'textarea', required: true },
            endretIPlanen: { widget: 'textarea' },
          },
        },
      },
    },
  },
};
