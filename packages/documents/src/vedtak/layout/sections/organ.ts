import type { Vedtak } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const organSection: SectionSpec<Vedtak> = {
  id: 'organ',
  office: true,
  fields: {
    vedtaksdato: { widget: 'date', required: true },
    instans: {
      widget: 'group',
      required: true,
      paper: 'leftOut',
      fields: {
        type: { widget: 'radio', required: true, choices: ['foerste', 'omgjoering', 'klagevedtak'] },
        gjelderKlage: {
          widget: 'yesNo',
          required: true,
          visibleWhen: { field: 'type', in: ['omgjoering'] },
          paper: 'leftOut',
        },
        avloeser: {
          widget: 'rows',
          required: true,
          visibleWhen: { field: 'type', in: ['omgjoering'] },
          rowTitle: ['vedtaksdato'],
          fields: {
            id: ROW_ID,
            vedtak: { widget: 'text', paper: 'leftOut' },
            vedtaksdato: { widget: 'date', required: true },
            avgjoerelse: { widget: 'text' },
          },
        },
        klagetVedtak: {
          widget: 'group',
          required: true,
          visibleWhen: { field: 'type', in: ['klagevedtak'] },
          fields: {
            vedtaksdato: { widget: 'date', required: true },
            besluttendeOrgan: { widget: 'text', required: true },
          },
        },
        klageMottatt: { widget: 'date', visibleWhen: { field: 'type', in: ['klagevedtak'] } },
        klagenAvvist: { widget: 'yesNo', visibleWhen: { field: 'type', in: ['klagevedtak'] } },
      },
    },
    besluttendeOrgan: {
      widget: 'group',
      required: true,
      paper: 'leftOut',
      fields: {
        type: {
          widget: 'radio',
          required: true,
          choices: ['kommune', 'bydel', 'navKontor', 'vertskommune', 'interkommunalt'],
        },
        navn: { widget: 'text', required: true },
        organisasjonsnummer: { widget: 'text', paper: 'leftOut' },
        paaVegneAvKommune: { widget: 'text', required: true, paper: 'leftOut' },
        delegertVed: { widget: 'textarea', paper: 'leftOut' },
      },
    },
    overskrift: { widget: 'text', paper: 'leftOut' },
  },
};
