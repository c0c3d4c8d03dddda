import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const scenarioerSection: SectionSpec<Intervensjonsplan> = {
  id: 'scenarioer',
  fields: {
    scenarioer: {
      widget: 'rows',
      required: true,
      printed: 2,
      rowTitle: ['tittel'],
      fields: {
        id: ROW_ID,
        tittel: { widget: 'text', required: true },
        nivaa: { widget: 'radio', required: true, choices: ['oektOppmerksomhet', 'alvorlig', 'akutt'] },
        atferd: { widget: 'textarea', required: true },
        terskel: { widget: 'textarea', required: true },
        steg: {
          widget: 'rows',
          required: true,
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            slag: {
              widget: 'select',
              required: true,
              choices: [
                'samtale',
                'avledning',
                'trekkSegUnna',
                'ringKollega',
                'varsleKontaktgruppe',
                'kontaktSpesialisthelsetjenesten',
                'legevakt',
                'politi',
                'amk',
                'annet',
              ],
            },
            hva: { widget: 'textarea', required: true },
            hvem: { widget: 'text', required: true },
            kontakt: { widget: 'reference', refersTo: ['/kontakter/*'], paper: 'leftOut' },
            innen: { widget: 'text' },
          },
        },
        naarOver: { widget: 'textarea' },
      },
    },
  },
};
