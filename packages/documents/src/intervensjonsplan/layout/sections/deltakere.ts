import type { Intervensjonsplan } from '@hjemmel/model';
import { envelope } from '../../../felles/layout/envelope.js';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const deltakereSection: SectionSpec<Intervensjonsplan> = {
  id: 'deltakere',
  access: ['part', 'tjeneste'],
  fields: {
    deltakere: {
      widget: 'rows',
      paper: 'leftOut',
      rowTitle: ['rolle'],
      fields: {
        id: ROW_ID,
        rolle: { widget: 'text', required: true },
        virksomhet: { widget: 'text' },
        bidrag: { widget: 'textarea' },
      },
    },
    paaroerende: envelope.paaroerende,
  },
};
