import type { Kriseplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { punktFields } from '../kinds.js';

export const livOgHelseSection: SectionSpec<Kriseplan> = {
  id: 'livOgHelse',
  fields: {
    livOgHelse: {
      widget: 'group',
      fields: {
        selvmord: {
          widget: 'group',
          fields: {
            tegn: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            hvaHjelper: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            grunnTilAaLeve: { widget: 'textarea' },
            begrenseTilgang: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            spoerMegOm: { widget: 'textarea' },
          },
        },
        overdose: {
          widget: 'group',
          fields: {
            naarErDetStoerstFare: { widget: 'textarea' },
            tegn: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            naloksonHvor: { widget: 'textarea' },
            hvemKanBrukeDen: { widget: 'textarea' },
            hvaGjoerDu: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            tryggereFor: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            detteTarJeg: { widget: 'textarea' },
          },
        },
        selvskading: {
          widget: 'group',
          fields: {
            tegn: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            hvaHjelper: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
            etterpaa: { widget: 'textarea' },
          },
        },
        kroppsligSykdom: {
          widget: 'rows',
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            hva: { widget: 'text', required: true },
            hvaGjoerDu: { widget: 'textarea', required: true },
          },
        },
      },
    },
  },
};
