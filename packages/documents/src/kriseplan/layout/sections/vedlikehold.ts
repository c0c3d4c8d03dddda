import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const vedlikeholdSection: SectionSpec<Kriseplan> = {
  id: 'vedlikehold',
  office: true,
  fields: {
    utelatesFraKopi: {
      widget: 'checkboxes',
      choices: [
        'utloesendeForhold',
        'varselsignaler',
        'livOgHelse',
        'behandling',
        'vedInnleggelse',
        'barn',
        'trygghetForAndre',
        'etterKrisen',
      ],
      paper: 'leftOut',
    },
    kopier: {
      widget: 'rows',
      access: ['part', 'tjeneste'],
      paper: 'leftOut',
      rowTitle: ['hvem'],
      fields: {
        id: ROW_ID,
        hvem: { widget: 'text', required: true },
        hvor: { widget: 'text' },
        form: {
          widget: 'radio',
          required: true,
          choices: ['papir', 'kortILommeboka', 'telefonEllerApp', 'journal', 'fagsystem', 'annet'],
        },
        versjon: { widget: 'number', paper: 'leftOut' },
        kontakt: { widget: 'reference', paper: 'leftOut' },
      },
    },
    tilknyttedePlaner: {
      widget: 'rows',
      access: ['part', 'tjeneste'],
      paper: 'leftOut',
      rowTitle: ['tittel'],
      fields: {
        id: ROW_ID,
        type: {
          widget: 'select',
          required: true,
          choices: [
            'individuellPlan',
            'intervensjonsplan',
            'samarbeidsavtale',
            'vedtak',
            'behandlingsplan',
            'risikohaandteringsplan',
            'annet',
          ],
        },
        tittel: { widget: 'text', required: true },
        dato: { widget: 'date' },
        ansvarlig: { widget: 'text' },
        referanse: { widget: 'text', paper: 'leftOut' },
      },
    },
    revisjon: {
      widget: 'group',
      fields: {
        hvem: { widget: 'text' },
        naarEllers: { widget: 'textarea' },
        historikk: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['hva'],
          fields: { id: ROW_ID, dato: { widget: 'date', required: true }, hva: { widget: 'textarea', required: true } },
        },
      },
    },
  },
};
