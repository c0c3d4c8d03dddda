import type { Intervensjonsplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const planenSection: SectionSpec<Intervensjonsplan> = {
  id: 'planen',
  fields: {
    plandato: { widget: 'date', required: true },
    gjelderTil: { widget: 'date', required: true },
    formaal: { widget: 'textarea', required: true },
    grunnlag: {
      widget: 'group',
      paper: 'leftOut',
      fields: {
        tjenester: {
          widget: 'checkboxes',
          required: true,
          choices: ['helseOgOmsorgstjenester', 'sosialeTjenester', 'boligsosialBistand'],
        },
        noedvendigFordi: { widget: 'textarea', required: true },
      },
    },
  },
};
