import type { Vedtak } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { kontaktFields } from '../../../felles/layout/kinds/people.js';

export const planSection: SectionSpec<Vedtak> = {
  id: 'plan',
  fields: {
    ipVurdert: {
      widget: 'group',
      fields: {
        resultat: { widget: 'radio', required: true, choices: ['tilbudt', 'harPlan', 'takketNei', 'ikkeRett'] },
        tekst: { widget: 'textarea' },
      },
    },
    koordinatorVurdert: {
      widget: 'group',
      fields: {
        resultat: { widget: 'radio', required: true, choices: ['oppnevnt', 'tilbudt', 'takketNei', 'ikkeRett'] },
        kontakt: { widget: 'group', kind: 'felles/kontakt', fields: kontaktFields },
        tekst: { widget: 'textarea' },
      },
    },
  },
};
