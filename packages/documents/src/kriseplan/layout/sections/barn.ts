import type { Kriseplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { barnFields } from '../../../felles/layout/kinds/people.js';

export const barnSection: SectionSpec<Kriseplan> = {
  id: 'barn',
  fields: {
    barn: { widget: 'rows', rowTitle: ['person/navn', 'relasjon'], kind: 'felles/barn', fields: barnFields },
    omsorgForBarn: {
      widget: 'group',
      fields: {
        hvemTarSegAvBarna: { widget: 'textarea' },
        dagligeRutiner: { widget: 'textarea' },
        detteKanBarnaFaaVite: { widget: 'textarea' },
        hvemSnakkerMedBarna: { widget: 'text' },
        barnevernvakt: { widget: 'textarea' },
      },
    },
  },
};
