import type { Kriseplan } from '@hjemmel/model';
import { envelope } from '../../../felles/layout/envelope.js';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const paaroerendeSection: SectionSpec<Kriseplan> = {
  id: 'paaroerende',
  fields: {
    paaroerende: envelope.paaroerende,
    paaroerendeAvtaler: {
      widget: 'rows',
      rowTitle: ['paaroerende'],
      fields: {
        id: ROW_ID,
        paaroerende: { widget: 'reference', refersTo: ['/paaroerende/*/person'], required: true },
        kanKontaktes: { widget: 'yesNo', required: true },
        naar: { widget: 'textarea', paper: 'leftOut' },
        kanFaaVite: { widget: 'textarea' },
        kanIkkeFaaVite: { widget: 'textarea' },
        kanHjelpeMed: { widget: 'textarea', paper: 'leftOut' },
        utelates: {
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
        samtykke: { widget: 'reference', refersTo: ['/samtykke/*'], paper: 'leftOut' },
      },
    },
  },
};
