import type { Vedtak } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const klageSection: SectionSpec<Vedtak> = {
  id: 'klage',
  office: true,
  fields: {
    klagerett: { widget: 'computed', readOnly: true },
    endelig: { widget: 'computed', visibleWhen: { field: '/instans/type', in: ['klagevedtak'] }, readOnly: true },
    utsattIverksetting: {
      widget: 'group',
      paper: 'leftOut',
      fields: { besluttet: { widget: 'yesNo', required: true }, begrunnelse: { widget: 'textarea' } },
    },
    soeksmaal: {
      widget: 'group',
      paper: 'leftOut',
      fields: { klageFoerst: { widget: 'yesNo', required: true }, fristMaaneder: { widget: 'number' } },
    },
    sakskostnader: { widget: 'textarea', paper: 'leftOut' },
    rettsraad: { widget: 'textarea', paper: 'leftOut' },
  },
};
