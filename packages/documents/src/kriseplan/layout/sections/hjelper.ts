import type { Kriseplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { punktFields } from '../kinds.js';

export const hjelperSection: SectionSpec<Kriseplan> = {
  id: 'hjelper',
  fields: {
    detteHjelper: {
      widget: 'group',
      fields: {
        selv: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
        andre: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
      },
    },
    detteHjelperIkke: { widget: 'rows', rowTitle: ['tekst'], kind: 'punkt', fields: punktFields },
  },
};
