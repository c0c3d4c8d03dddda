import type { Samarbeidsavtale } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const forventningerSection: SectionSpec<Samarbeidsavtale> = {
  id: 'forventninger',
  fields: {
    duKanForventeAvOss: {
      widget: 'rows',
      required: true,
      printed: 4,
      rowTitle: ['tekst'],
      fields: {
        id: ROW_ID,
        tekst: { widget: 'textarea', required: true },
        tema: {
          widget: 'select',
          choices: [
            'kontakt',
            'hjemmebesoek',
            'hjelpIHverdagen',
            'hjemmet',
            'oekonomi',
            'naboer',
            'trygghet',
            'helseavtaler',
            'samarbeid',
            'annet',
          ],
          paper: 'leftOut',
        },
        tjeneste: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            betegnelse: { widget: 'text', required: true },
            omfang: { widget: 'text' },
            vedtak: { widget: 'reference', refersTo: ['/tilknyttedePlaner/*'], required: true },
          },
        },
      },
    },
    viForventerAvDeg: {
      widget: 'rows',
      required: true,
      printed: 4,
      rowTitle: ['tekst'],
      fields: {
        id: ROW_ID,
        tekst: { widget: 'textarea', required: true },
        tema: {
          widget: 'select',
          choices: [
            'kontakt',
            'hjemmebesoek',
            'hjelpIHverdagen',
            'hjemmet',
            'oekonomi',
            'naboer',
            'trygghet',
            'helseavtaler',
            'samarbeid',
            'annet',
          ],
          paper: 'leftOut',
        },
      },
    },
  },
};
