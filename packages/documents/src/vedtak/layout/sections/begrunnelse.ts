import type { Vedtak } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const begrunnelseSection: SectionSpec<Vedtak> = {
  id: 'begrunnelse',
  fields: {
    begrunnelse: {
      widget: 'group',
      required: true,
      fields: {
        faktum: { widget: 'textarea', printed: 6 },
        regler: { widget: 'textarea', paper: 'leftOut' },
        hjemler: { widget: 'provisions', paper: 'leftOut' },
        vurdering: { widget: 'textarea', paper: 'leftOut', printed: 5 },
        medvirkning: {
          widget: 'group',
          fields: {
            oensker: { widget: 'textarea', required: true, printed: 5 },
            vekt: { widget: 'textarea', required: true },
            hvordan: { widget: 'textarea' },
          },
        },
        vanskeligstiltVurdert: {
          widget: 'group',
          fields: {
            resultat: { widget: 'radio', required: true, choices: ['ja', 'nei'] },
            vurdering: { widget: 'textarea', required: true },
          },
        },
        barnetsBeste: { widget: 'textarea' },
        utelatt: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            grunn: { widget: 'textarea', required: true },
            slikFaarDuBegrunnelse: { widget: 'textarea', required: true },
          },
        },
      },
    },
  },
};
