import type { Samarbeidsavtale } from '@hjemmel/model';
import { envelope } from '../../../felles/layout/envelope.js';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { aktoerFields, barnFields } from '../../../felles/layout/kinds/people.js';

export const andreSection: SectionSpec<Samarbeidsavtale> = {
  id: 'andre',
  fields: {
    barn: { widget: 'rows', rowTitle: ['person/navn', 'relasjon'], kind: 'felles/barn', fields: barnFields },
    andreInvolverte: {
      widget: 'rows',
      rowTitle: ['hvem/person/navn', 'hvem/kontakt/navn'],
      fields: {
        id: ROW_ID,
        hvem: { widget: 'group', required: true, kind: 'felles/aktoer', fields: aktoerFields },
        bidrag: { widget: 'textarea', required: true },
        kanFaaVite: { widget: 'textarea' },
        samtykke: { widget: 'reference', refersTo: ['/samtykke/*'], paper: 'leftOut' },
      },
    },
    paaroerende: envelope.paaroerende,
  },
};
