import type { Vedtak } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { barnFields } from '../../../felles/layout/kinds/people.js';

export const barnSection: SectionSpec<Vedtak> = {
  id: 'barn',
  fields: { barn: { widget: 'rows', rowTitle: ['person/navn', 'relasjon'], kind: 'felles/barn', fields: barnFields } },
};
