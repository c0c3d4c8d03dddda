import type { Samarbeidsavtale } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const varighetSection: SectionSpec<Samarbeidsavtale> = {
  id: 'varighet',
  fields: {
    varighet: {
      widget: 'group',
      required: true,
      fields: { fra: { widget: 'date', required: true }, til: { widget: 'date' }, forlengelse: { widget: 'textarea' } },
    },
    evaluering: {
      widget: 'rows',
      required: true,
      rowTitle: ['dato'],
      fields: {
        id: ROW_ID,
        dato: { widget: 'date', required: true },
        status: { widget: 'radio', required: true, choices: ['planlagt', 'gjennomfoert', 'avlyst'], paper: 'leftOut' },
        deltakere: { widget: 'textarea' },
        dinVurdering: { widget: 'textarea' },
        vaarVurdering: { widget: 'textarea' },
        endringer: { widget: 'textarea' },
      },
    },
    endring: {
      widget: 'group',
      fields: {
        hvordan: { widget: 'textarea', required: true },
        historikk: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['hva'],
          fields: { id: ROW_ID, dato: { widget: 'date', required: true }, hva: { widget: 'textarea', required: true } },
        },
      },
    },
    vedBrudd: {
      widget: 'group',
      paper: 'leftOut',
      fields: {
        hvisDu: { widget: 'textarea', required: true },
        hvisVi: { widget: 'textarea', required: true },
        paavirkerIkkeLeieforhold: { widget: 'yesNo', required: true },
        paavirkerIkkeTjenester: { widget: 'yesNo', required: true },
      },
    },
    opphoer: {
      widget: 'group',
      paper: 'leftOut',
      fields: {
        hvordanDu: { widget: 'textarea', required: true },
        hvordanVi: { widget: 'textarea' },
        slutterNaar: {
          widget: 'checkboxes',
          choices: ['periodenErUte', 'leieforholdetSlutter', 'flytterFraKommunen', 'doedsfall'],
        },
        hvaSkjer: { widget: 'textarea', required: true },
        beroeresIkke: {
          widget: 'checkboxes',
          required: true,
          choices: [
            'vedtakOmTjenester',
            'leieforholdet',
            'klagerett',
            'innsyn',
            'noedvendigHjelp',
            'individuellPlanOgKoordinator',
            'kontaktMedOss',
          ],
        },
      },
    },
  },
};
