import type { Vedtak } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const sakenSection: SectionSpec<Vedtak> = {
  id: 'saken',
  fields: {
    bakgrunn: {
      widget: 'group',
      required: true,
      fields: {
        type: { widget: 'radio', required: true, choices: ['soeknad', 'egetInitiativ', 'revurdering'] },
        dato: { widget: 'date', required: true, visibleWhen: { field: 'type', in: ['soeknad'] } },
        maate: {
          widget: 'radio',
          visibleWhen: { field: 'type', in: ['soeknad'] },
          choices: ['skriftlig', 'muntlig', 'digitalt'],
        },
        grunn: {
          widget: 'textarea',
          required: true,
          visibleWhen: { field: 'type', in: ['egetInitiativ', 'revurdering'] },
        },
        forrigeVedtak: { widget: 'date', visibleWhen: { field: 'type', in: ['revurdering'] } },
      },
    },
    forhaandsvarsel: {
      widget: 'group',
      fields: {
        sendt: { widget: 'date' },
        svarfrist: { widget: 'date' },
        uttalelse: { widget: 'textarea' },
        unnlatt: { widget: 'group', fields: { grunn: { widget: 'textarea', required: true } } },
      },
    },
    nyeOpplysningerForelagt: {
      widget: 'group',
      paper: 'leftOut',
      fields: { forelagt: { widget: 'yesNo' }, dato: { widget: 'date' }, ingen: { widget: 'yesNo' } },
    },
  },
};
