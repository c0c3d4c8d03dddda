import type { Kriseplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { punktFields } from '../kinds.js';

export const braSection: SectionSpec<Kriseplan> = {
  id: 'bra',
  fields: {
    naarJegHarDetBra: {
      widget: 'group',
      fields: {
        beskrivelse: { widget: 'textarea', required: true, printed: 4 },
        holderMegFrisk: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
        glederMegTil: { widget: 'textarea' },
      },
    },
  },
};
