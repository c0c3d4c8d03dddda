import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const behandlingSection: SectionSpec<Kriseplan> = {
  id: 'behandling',
  fields: {
    behandling: {
      widget: 'group',
      fields: {
        medisiner: {
          widget: 'rows',
          printed: 4,
          rowTitle: ['navn'],
          fields: {
            id: ROW_ID,
            navn: { widget: 'text', required: true },
            styrke: { widget: 'text' },
            naar: { widget: 'text' },
            vedBehov: { widget: 'yesNo', paper: 'leftOut' },
            merknad: { widget: 'textarea', paper: 'leftOut' },
          },
        },
        medisinlisteDato: { widget: 'date' },
        allergier: {
          widget: 'rows',
          rowTitle: ['hva'],
          fields: { id: ROW_ID, hva: { widget: 'text', required: true }, reaksjon: { widget: 'text' } },
        },
        virket: { widget: 'textarea' },
        virketIkke: { widget: 'textarea' },
        oensker: {
          widget: 'rows',
          rowTitle: ['tekst'],
          fields: { id: ROW_ID, tekst: { widget: 'textarea', required: true }, hvorfor: { widget: 'textarea' } },
        },
        oenskerIkke: {
          widget: 'rows',
          rowTitle: ['tekst'],
          fields: {
            id: ROW_ID,
            tekst: { widget: 'textarea', required: true },
            hvorfor: { widget: 'textarea' },
            heller: { widget: 'textarea' },
          },
        },
        tidligereTvang: { widget: 'textarea' },
      },
    },
  },
};
