import type { IndividuellPlan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { kontaktFields } from '../../../felles/layout/kinds/people.js';

export const deltakereSection: SectionSpec<IndividuellPlan> = {
  id: 'deltakere',
  fields: {
    deltakere: {
      widget: 'rows',
      required: true,
      printed: 3,
      rowTitle: ['hvem/kontakt/navn', 'hvem/person', 'hvem/type'],
      fields: {
        id: ROW_ID,
        hvem: {
          widget: 'group',
          required: true,
          fields: {
            type: { widget: 'radio', required: true, choices: ['bruker', 'paaroerende', 'tjeneste'] },
            person: {
              widget: 'reference',
              refersTo: ['/paaroerende/*/person'],
              required: true,
              visibleWhen: { field: 'type', in: ['paaroerende'] },
            },
            kontakt: {
              widget: 'group',
              required: true,
              visibleWhen: { field: 'type', in: ['tjeneste'] },
              kind: 'felles/kontakt',
              fields: kontaktFields,
            },
          },
        },
        bidrag: { widget: 'textarea', required: true },
        innsyn: { widget: 'radio', choices: ['helePlanen', 'egneTiltak', 'ingenting'] },
      },
    },
    ansvarligForUtarbeiding: { widget: 'group', required: true, kind: 'felles/kontakt', fields: kontaktFields },
    ansvarligForKoordineringOgFramdrift: {
      widget: 'group',
      required: true,
      kind: 'felles/kontakt',
      fields: kontaktFields,
    },
    hovedansvarligTjeneste: {
      widget: 'group',
      fields: {
        navn: { widget: 'text', required: true },
        virksomhet: { widget: 'text' },
        avtaltDato: { widget: 'date' },
        avgjortAvKommunen: { widget: 'yesNo', paper: 'leftOut' },
      },
    },
  },
};
