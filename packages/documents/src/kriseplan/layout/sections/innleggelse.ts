import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { punktFields } from '../kinds.js';

export const innleggelseSection: SectionSpec<Kriseplan> = {
  id: 'innleggelse',
  fields: {
    vedInnleggelse: {
      widget: 'group',
      fields: {
        oensketSted: { widget: 'textarea' },
        slikVilJegHaDet: { widget: 'textarea' },
        taMed: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
        siFraTil: {
          widget: 'rows',
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            hvem: { widget: 'text', required: true },
            hva: { widget: 'textarea' },
            hvemSierFra: { widget: 'text', paper: 'leftOut' },
            kontakt: { widget: 'reference', paper: 'leftOut' },
          },
        },
        praktisk: {
          widget: 'rows',
          rowTitle: ['omraade', 'tekst'],
          fields: {
            id: ROW_ID,
            omraade: {
              widget: 'select',
              required: true,
              choices: [
                'bolig',
                'noekler',
                'husleieOgRegninger',
                'kjaeledyr',
                'barn',
                'post',
                'matvarer',
                'arbeidEllerSkole',
                'medisinutlevering',
                'avtaler',
                'annet',
              ],
            },
            tekst: { widget: 'textarea', required: true },
            ansvarlig: { widget: 'text' },
            telefon: { widget: 'phone', paper: 'leftOut' },
          },
        },
        foerJegReiserHjem: { widget: 'textarea' },
      },
    },
  },
};
