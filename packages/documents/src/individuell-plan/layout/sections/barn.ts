import type { IndividuellPlan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { barnFields } from '../../../felles/layout/kinds/people.js';

export const barnSection: SectionSpec<IndividuellPlan> = {
  id: 'barn',
  fields: {
    barn: { widget: 'rows', rowTitle: ['person/navn', 'relasjon'], kind: 'felles/barn', fields: barnFields },
    barnsMedvirkning: {
      widget: 'group',
      fields: {
        hvordan: { widget: 'textarea', required: true },
        barnetsSyn: { widget: 'textarea' },
        foresattesSyn: { widget: 'textarea' },
      },
    },
  },
};
