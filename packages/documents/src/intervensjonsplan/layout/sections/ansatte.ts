import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const ansatteSection: SectionSpec<Intervensjonsplan> = {
  id: 'ansatte',
  access: ['part', 'tjeneste'],
  fields: {
    ansattsikkerhet: {
      widget: 'group',
      required: true,
      fields: {
        detteMerkerDu: { widget: 'textarea', required: true },
        toPersoner: {
          widget: 'group',
          required: true,
          fields: {
            regel: { widget: 'radio', required: true, choices: ['alltid', 'vedBestemteForhold', 'ikkeNoedvendig'] },
            beskrivelse: { widget: 'textarea' },
          },
        },
        foerBesoek: { widget: 'textarea' },
        alarm: { widget: 'group', fields: { type: { widget: 'text', required: true }, bruk: { widget: 'textarea' } } },
        innOgUtsjekk: {
          widget: 'group',
          required: true,
          fields: {
            hvordan: { widget: 'textarea', required: true },
            hvisIkkeMeldt: { widget: 'textarea', required: true },
          },
        },
        utganger: { widget: 'textarea' },
        samtalen: { widget: 'textarea' },
        aldri: {
          widget: 'rows',
          rowTitle: ['tekst'],
          fields: { id: ROW_ID, tekst: { widget: 'textarea', required: true } },
        },
        debrief: {
          widget: 'group',
          required: true,
          fields: {
            naar: { widget: 'text', required: true },
            hvem: { widget: 'text', required: true },
            innhold: { widget: 'textarea' },
          },
        },
        tjenestetelefoner: {
          widget: 'rows',
          rowTitle: ['rolle'],
          fields: {
            id: ROW_ID,
            rolle: { widget: 'text', required: true },
            telefon: { widget: 'phone', required: true },
            tider: { widget: 'text' },
          },
        },
      },
    },
  },
};
