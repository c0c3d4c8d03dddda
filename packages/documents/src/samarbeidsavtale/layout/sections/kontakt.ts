import type { Samarbeidsavtale } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { kontaktFields } from '../../../felles/layout/kinds/people.js';

export const kontaktSection: SectionSpec<Samarbeidsavtale> = {
  id: 'kontakt',
  fields: {
    kontaktform: {
      widget: 'group',
      fields: {
        foretrukket: {
          widget: 'checkboxes',
          required: true,
          choices: ['telefon', 'sms', 'digitalMelding', 'video', 'brev', 'moeteHjemme', 'moeteUte', 'moeteHosOss'],
        },
        tider: { widget: 'textarea' },
        ikkeSlik: { widget: 'textarea' },
        vaarSvartid: { widget: 'textarea', paper: 'leftOut' },
        endreAvtaler: { widget: 'textarea' },
        hovedkontakt: { widget: 'reference', refersTo: ['/kontaktform/kontakter/*'], paper: 'leftOut' },
        kontakter: {
          widget: 'rows',
          required: true,
          rowTitle: ['navn', 'rolle'],
          kind: 'felles/kontakt',
          fields: kontaktFields,
        },
      },
    },
  },
};
