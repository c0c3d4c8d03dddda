import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { kontaktFields } from '../../../felles/layout/kinds/people.js';

export const varslingSection: SectionSpec<Intervensjonsplan> = {
  id: 'varsling',
  fields: {
    kontakter: {
      widget: 'rows',
      required: true,
      rowTitle: ['navn', 'rolle'],
      kind: 'felles/kontakt',
      fields: kontaktFields,
    },
    varsling: {
      widget: 'group',
      required: true,
      fields: {
        kontaktgruppe: { widget: 'references', refersTo: ['/kontakter/*'], required: true },
        naarVarsles: { widget: 'textarea', required: true },
        hvordan: { widget: 'textarea' },
        varsler: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            hva: { widget: 'textarea', required: true },
            kontakt: { widget: 'reference', refersTo: ['/kontakter/*'], required: true },
            innen: { widget: 'text' },
          },
        },
        vedOverfoering: { widget: 'textarea' },
      },
    },
  },
};
