import type { Vedtak } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { medarbeiderFields } from '../../../felles/layout/kinds/people.js';

export const underretningSection: SectionSpec<Vedtak> = {
  id: 'underretning',
  office: true,
  fields: {
    underretning: {
      widget: 'group',
      paper: 'leftOut',
      fields: {
        maate: { widget: 'radio', required: true, choices: ['papir', 'digitalt', 'personlig'] },
        reservert: { widget: 'yesNo' },
        kontaktinfoOver18Mnd: { widget: 'yesNo' },
        varsel: {
          widget: 'rows',
          rowTitle: ['kanal'],
          fields: {
            id: ROW_ID,
            kanal: { widget: 'radio', required: true, choices: ['sms', 'epost'] },
            etterDager: { widget: 'number', required: true },
          },
        },
      },
    },
    kontaktperson: { widget: 'group', kind: 'felles/medarbeider', fields: medarbeiderFields },
  },
};
