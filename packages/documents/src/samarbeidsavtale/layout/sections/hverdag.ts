import type { Samarbeidsavtale } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';

export const hverdagSection: SectionSpec<Samarbeidsavtale> = {
  id: 'hverdag',
  fields: {
    bomiljoe: {
      widget: 'group',
      fields: {
        naboer: { widget: 'textarea' },
        ordensregler: { widget: 'textarea' },
        ordensreglerVedlegg: { widget: 'reference', refersTo: ['/vedlegg/*'], paper: 'leftOut' },
        besoek: { widget: 'textarea' },
        naarNoenKlager: { widget: 'textarea' },
        fellesskap: { widget: 'textarea' },
        kontakt: { widget: 'reference', refersTo: ['/kontaktform/kontakter/*'], paper: 'leftOut' },
      },
    },
    hverdagOgAktivitet: { widget: 'textarea' },
  },
};
