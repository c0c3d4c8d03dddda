import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { kontaktFields, personFields } from '../../../felles/layout/kinds/people.js';

export const kontakterSection: SectionSpec<Kriseplan> = {
  id: 'kontakter',
  fields: {
    kontakter: {
      widget: 'rows',
      required: true,
      printed: 4,
      rowTitle: ['hvem/kontakt/navn', 'hvem/person/navn', 'hvem/paaroerende', 'slag'],
      fields: {
        id: ROW_ID,
        slag: {
          widget: 'select',
          required: true,
          choices: [
            'nettverk',
            'likeperson',
            'koordinator',
            'oppfoelgingsteam',
            'bemannetBolig',
            'fastlege',
            'behandler',
            'ambulantAkutteam',
            'brukerstyrtPlass',
            'barnevernvakt',
            'krisetelefon',
            'krisesenter',
            'annet',
          ],
          paper: 'leftOut',
        },
        hvem: {
          widget: 'group',
          required: true,
          fields: {
            slag: {
              widget: 'radio',
              required: true,
              choices: ['fagperson', 'privatperson', 'paaroerende'],
              paper: 'leftOut',
            },
            kontakt: {
              widget: 'group',
              required: true,
              visibleWhen: { field: 'slag', in: ['fagperson'] },
              kind: 'felles/kontakt',
              fields: kontaktFields,
            },
            person: {
              widget: 'group',
              required: true,
              visibleWhen: { field: 'slag', in: ['privatperson'] },
              kind: 'felles/person',
              fields: personFields,
            },
            paaroerende: {
              widget: 'reference',
              refersTo: ['/paaroerende/*/person'],
              required: true,
              visibleWhen: { field: 'slag', in: ['paaroerende'] },
              paper: 'leftOut',
            },
          },
        },
        naar: { widget: 'textarea', required: true },
        tider: { widget: 'text', paper: 'leftOut' },
        slikNaarDuDem: { widget: 'textarea', printed: 1 },
        detteKanDeGjoere: { widget: 'textarea' },
        hvisIngenSvarer: { widget: 'textarea' },
      },
    },
    andreInvolverte: {
      widget: 'rows',
      printed: 1,
      rowTitle: ['navn', 'rolle'],
      kind: 'felles/kontakt',
      fields: kontaktFields,
    },
  },
};
