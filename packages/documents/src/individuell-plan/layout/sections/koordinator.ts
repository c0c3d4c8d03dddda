import type { IndividuellPlan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { kontaktFields } from '../../../felles/layout/kinds/people.js';

export const koordinatorSection: SectionSpec<IndividuellPlan> = {
  id: 'koordinator',
  fields: {
    koordinator: {
      widget: 'group',
      required: true,
      fields: {
        status: {
          widget: 'radio',
          required: true,
          choices: ['oppnevnt', 'tilbudt', 'takketNei', 'avslaatt', 'ikkeAktuelt'],
        },
        kontakt: {
          widget: 'group',
          requiredWhen: { field: 'status', in: ['oppnevnt'] },
          kind: 'felles/kontakt',
          fields: kontaktFields,
        },
        dato: { widget: 'date', requiredWhen: { field: 'status', in: ['takketNei'] } },
        tilbysIgjen: { widget: 'date' },
        vedtak: {
          widget: 'text',
          requiredWhen: { field: 'status', in: ['avslaatt'] },
          visibleWhen: { field: 'status', in: ['avslaatt'] },
          paper: 'leftOut',
        },
        grunn: { widget: 'textarea', requiredWhen: { field: 'status', in: ['ikkeAktuelt'] } },
      },
    },
    barnekoordinator: {
      widget: 'group',
      paper: 'leftOut',
      fields: {
        status: {
          widget: 'radio',
          required: true,
          choices: ['oppnevnt', 'tilbudt', 'takketNei', 'avslaatt', 'ikkeAktuelt'],
        },
        kontakt: {
          widget: 'group',
          requiredWhen: { field: 'status', in: ['oppnevnt'] },
          kind: 'felles/kontakt',
          fields: kontaktFields,
        },
        dato: { widget: 'date', requiredWhen: { field: 'status', in: ['takketNei'] } },
        tilbysIgjen: { widget: 'date' },
        vedtak: {
          widget: 'text',
          requiredWhen: { field: 'status', in: ['avslaatt'] },
          visibleWhen: { field: 'status', in: ['avslaatt'] },
          paper: 'leftOut',
        },
        grunn: { widget: 'textarea', requiredWhen: { field: 'status', in: ['ikkeAktuelt'] } },
      },
    },
    kontaktlege: {
      widget: 'group',
      paper: 'leftOut',
      fields: {
        status: {
          widget: 'radio',
          required: true,
          choices: ['oppnevnt', 'tilbudt', 'takketNei', 'avslaatt', 'ikkeAktuelt'],
        },
        kontakt: {
          widget: 'group',
          requiredWhen: { field: 'status', in: ['oppnevnt'] },
          kind: 'felles/kontakt',
          fields: kontaktFields,
        },
        dato: { widget: 'date', requiredWhen: { field: 'status', in: ['takketNei'] } },
        tilbysIgjen: { widget: 'date' },
        vedtak: {
          widget: 'text',
          requiredWhen: { field: 'status', in: ['avslaatt'] },
          visibleWhen: { field: 'status', in: ['avslaatt'] },
          paper: 'leftOut',
        },
        grunn: { widget: 'textarea', requiredWhen: { field: 'status', in: ['ikkeAktuelt'] } },
      },
    },
  },
};
