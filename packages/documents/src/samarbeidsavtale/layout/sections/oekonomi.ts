import type { Samarbeidsavtale } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { periodeFields } from '../../../felles/layout/kinds/place.js';

export const oekonomiSection: SectionSpec<Samarbeidsavtale> = {
  id: 'oekonomi',
  fields: {
    husleieSikret: {
      widget: 'group',
      fields: {
        maate: { widget: 'radio', required: true, choices: ['egenBetaling', 'frivilligTrekk', 'forvaltning', 'verge'] },
        dato: { widget: 'date', required: true },
        beloep: { widget: 'number' },
        forfall: { widget: 'text' },
        beskrivelse: { widget: 'textarea' },
        frivillig: { widget: 'yesNo', requiredWhen: { field: 'maate', in: ['frivilligTrekk', 'forvaltning'] } },
        trekkesSlik: { widget: 'textarea', requiredWhen: { field: 'maate', in: ['frivilligTrekk', 'forvaltning'] } },
        hvemForvalter: { widget: 'text' },
        verge: {
          widget: 'reference',
          refersTo: ['/representant/*'],
          requiredWhen: { field: 'maate', in: ['verge'] },
          visibleWhen: { field: 'maate', in: ['verge'] },
          paper: 'leftOut',
        },
        bostoette: { widget: 'radio', choices: ['ikkeAktuelt', 'skalSoekes', 'soekt', 'innvilget', 'avslaatt'] },
        vedPengemangel: { widget: 'textarea' },
      },
    },
    depositumsgaranti: {
      widget: 'group',
      fields: {
        behov: { widget: 'yesNo', required: true },
        status: {
          widget: 'radio',
          requiredWhen: { field: 'behov', in: [true] },
          visibleWhen: { field: 'behov', in: [true] },
          choices: ['skalSoekes', 'soekt', 'innvilget', 'avslaatt', 'avsluttet'],
        },
        garantist: { widget: 'text' },
        vedtakRef: { widget: 'text', paper: 'leftOut' },
        beloep: { widget: 'number' },
        periode: { widget: 'group', paper: 'leftOut', kind: 'felles/periode', fields: periodeFields },
        merknad: { widget: 'textarea' },
      },
    },
  },
};
