import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const hendelserSection: SectionSpec<Intervensjonsplan> = {
  id: 'hendelser',
  access: ['part', 'tjeneste'],
  fields: {
    hendelser: {
      widget: 'rows',
      rowTitle: ['kort'],
      fields: {
        id: ROW_ID,
        dato: { widget: 'date', required: true },
        presisjon: { widget: 'radio', choices: ['dag', 'maaned', 'aar'] },
        kilde: { widget: 'radio', required: true, choices: ['anmeldt', 'registrert', 'egetUtsagn'] },
        kort: { widget: 'textarea', required: true },
        mot: {
          widget: 'select',
          choices: [
            'ansatte',
            'medbeboere',
            'naboer',
            'familie',
            'partner',
            'egneBarn',
            'andreBarn',
            'tilfeldige',
            'politi',
            'segSelv',
            'ingenSaerskilt',
          ],
        },
        utfall: {
          widget: 'select',
          choices: ['ikkeAnmeldt', 'anmeldt', 'henlagt', 'frifunnet', 'forelegg', 'dom', 'ukjent'],
        },
        noedvendigFordi: { widget: 'textarea', required: true, paper: 'leftOut' },
      },
    },
    vurderinger: {
      widget: 'rows',
      paper: 'leftOut',
      rowTitle: ['instrument'],
      fields: {
        id: ROW_ID,
        instrument: { widget: 'text', required: true },
        versjon: { widget: 'text', paper: 'leftOut' },
        dato: { widget: 'date', required: true },
        utfoertAv: { widget: 'text', required: true },
        konklusjon: { widget: 'textarea', required: true },
        referanse: { widget: 'textarea', required: true, paper: 'leftOut' },
      },
    },
  },
};
