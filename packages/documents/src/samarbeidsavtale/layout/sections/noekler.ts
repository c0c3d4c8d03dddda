import type { Samarbeidsavtale } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { periodeFields } from '../../../felles/layout/kinds/place.js';

export const noeklerSection: SectionSpec<Samarbeidsavtale> = {
  id: 'noekler',
  fields: {
    noekkelavtale: {
      widget: 'group',
      fields: {
        utleiersAdgang: {
          widget: 'group',
          paper: 'leftOut',
          fields: { tekst: { widget: 'textarea', required: true }, varsel: { widget: 'text', required: true } },
        },
        samtykkenoekkel: {
          widget: 'group',
          fields: {
            svar: { widget: 'radio', required: true, choices: ['ja', 'nei', 'trukket'] },
            dato: { widget: 'date', required: true },
            form: {
              widget: 'radio',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              choices: ['skriftlig', 'muntligNotert'],
            },
            informertAv: {
              widget: 'text',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              paper: 'leftOut',
            },
            noekkeltype: {
              widget: 'radio',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              choices: ['noekkel', 'noekkelboks', 'kode', 'elektroniskLaas'],
            },
            formaal: {
              widget: 'checkboxes',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              choices: ['brannOgElektrisk', 'vannskade', 'livOgHelse', 'avtaltVedlikehold', 'laastUte', 'avtaltHjelp'],
            },
            hvemHar: {
              widget: 'rows',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              rowTitle: ['rolle'],
              fields: {
                id: ROW_ID,
                virksomhet: { widget: 'text', required: true },
                rolle: { widget: 'text', required: true },
                antall: { widget: 'number' },
              },
            },
            oppbevaring: { widget: 'textarea', paper: 'leftOut' },
            naarBrukes: {
              widget: 'rows',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              printed: 1,
              rowTitle: ['situasjon'],
              fields: {
                id: ROW_ID,
                situasjon: { widget: 'textarea', required: true },
                slikGjoerVi: { widget: 'textarea', required: true },
              },
            },
            brukesIkkeTil: { widget: 'textarea' },
            varsel: {
              widget: 'textarea',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              paper: 'leftOut',
            },
            logg: {
              widget: 'textarea',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              paper: 'leftOut',
            },
            retur: {
              widget: 'textarea',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              paper: 'leftOut',
            },
            trekkesSlik: {
              widget: 'textarea',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
            },
            foelgerAvTrekk: {
              widget: 'textarea',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              paper: 'leftOut',
            },
            nektPaavirkerIkkeTjenester: {
              widget: 'yesNo',
              requiredWhen: { field: 'svar', in: ['ja'] },
              visibleWhen: { field: 'svar', in: ['ja', 'trukket'] },
              paper: 'leftOut',
            },
            periode: { widget: 'group', paper: 'leftOut', kind: 'felles/periode', fields: periodeFields },
            trukket: {
              widget: 'group',
              requiredWhen: { field: 'svar', in: ['trukket'] },
              visibleWhen: { field: 'svar', in: ['trukket'] },
              paper: 'leftOut',
              fields: { dato: { widget: 'date', required: true }, noekkelLevert: { widget: 'date' } },
            },
          },
        },
        noed: {
          widget: 'group',
          paper: 'leftOut',
          fields: { tekst: { widget: 'textarea', required: true }, etterpaa: { widget: 'textarea' } },
        },
      },
    },
  },
};
