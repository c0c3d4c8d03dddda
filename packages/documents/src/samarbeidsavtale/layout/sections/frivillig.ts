import type { Samarbeidsavtale } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { medarbeiderFields, tolkebrukFields } from '../../../felles/layout/kinds/people.js';

export const frivilligSection: SectionSpec<Samarbeidsavtale> = {
  id: 'frivillig',
  fields: {
    avtaledato: { widget: 'date', required: true },
    parter: {
      widget: 'group',
      required: true,
      paper: 'leftOut',
      fields: {
        bruker: { widget: 'reference', refersTo: ['/bruker'], required: true },
        representertVed: { widget: 'reference', refersTo: ['/representant/*'], paper: 'leftOut' },
        kommune: {
          widget: 'group',
          required: true,
          fields: {
            enhet: { widget: 'text', required: true },
            representant: { widget: 'group', required: true, kind: 'felles/medarbeider', fields: medarbeiderFields },
            ansvar: { widget: 'textarea' },
          },
        },
        utfoerer: {
          widget: 'group',
          fields: {
            navn: { widget: 'text', required: true },
            organisasjonsnummer: { widget: 'text', paper: 'leftOut' },
            oppgave: { widget: 'textarea', required: true },
          },
        },
      },
    },
    frivillig: {
      widget: 'group',
      required: true,
      fields: {
        erFrivillig: { widget: 'yesNo', required: true },
        kanTrekkesNaarSomHelst: { widget: 'yesNo', required: true },
        nektPaavirkerIkkeTjenester: { widget: 'yesNo', required: true },
        nektPaavirkerIkkeLeieforhold: { widget: 'yesNo', required: true },
        forklart: {
          widget: 'group',
          required: true,
          fields: {
            dato: { widget: 'date', required: true },
            av: { widget: 'text', required: true },
            slik: { widget: 'textarea' },
            tolk: { widget: 'group', paper: 'leftOut', kind: 'felles/tolkebruk', fields: tolkebrukFields },
          },
        },
      },
    },
  },
};
