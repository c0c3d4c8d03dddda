import type { Intervensjonsplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { barnFields } from '../../../felles/layout/kinds/people.js';

export const barnSection: SectionSpec<Intervensjonsplan> = {
  id: 'barn',
  access: ['part', 'tjeneste'],
  fields: {
    barn: { widget: 'rows', rowTitle: ['person/navn', 'relasjon'], kind: 'felles/barn', fields: barnFields },
    barnVurdering: {
      widget: 'group',
      required: true,
      fields: {
        vurdert: { widget: 'yesNo', required: true },
        dato: { widget: 'date' },
        av: { widget: 'text' },
        beroererBarn: { widget: 'radio', required: true, choices: ['ja', 'nei', 'ukjent'] },
        vurdering: { widget: 'textarea', required: true },
        barnevernet: {
          widget: 'group',
          fields: {
            utfall: { widget: 'radio', required: true, choices: ['ikkeGrunnlag', 'meldt', 'alleredeIKontakt'] },
            dato: { widget: 'date' },
            begrunnelse: { widget: 'textarea' },
          },
        },
      },
    },
    avvergeplikt: {
      widget: 'group',
      required: true,
      fields: {
        vurdert: { widget: 'yesNo', required: true },
        dato: { widget: 'date' },
        av: { widget: 'text' },
        utfall: { widget: 'radio', choices: ['ikkeAktuelt', 'aktuelt', 'avverget'] },
        grunn: { widget: 'textarea', required: true },
        gjort: { widget: 'textarea' },
      },
    },
  },
};
