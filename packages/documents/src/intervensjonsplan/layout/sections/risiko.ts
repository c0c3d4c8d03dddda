import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const risikoSection: SectionSpec<Intervensjonsplan> = {
  id: 'risiko',
  fields: {
    risikobilde: {
      widget: 'group',
      required: true,
      fields: {
        sammendrag: { widget: 'textarea', required: true, printed: 5 },
        art: {
          widget: 'rows',
          required: true,
          rowTitle: ['beskrivelse'],
          fields: {
            id: ROW_ID,
            art: {
              widget: 'select',
              required: true,
              choices: [
                'verbalAggresjon',
                'trusler',
                'skadeverk',
                'fysiskVold',
                'voldMedGjenstand',
                'seksualisertVold',
                'ildspaasettelse',
                'forfoelgelse',
                'annet',
              ],
            },
            beskrivelse: { widget: 'textarea', required: true },
          },
        },
        situasjoner: {
          widget: 'rows',
          rowTitle: ['beskrivelse'],
          fields: { id: ROW_ID, beskrivelse: { widget: 'textarea', required: true } },
        },
        motHvem: {
          widget: 'rows',
          rowTitle: ['beskrivelse'],
          fields: {
            id: ROW_ID,
            rolle: {
              widget: 'select',
              required: true,
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
            beskrivelse: { widget: 'textarea' },
          },
        },
        tegn: {
          widget: 'rows',
          rowTitle: ['tegn'],
          fields: {
            id: ROW_ID,
            fase: { widget: 'radio', required: true, choices: ['tidlig', 'midt', 'sen'] },
            tegn: { widget: 'textarea', required: true },
            hvemSerDet: { widget: 'text' },
          },
        },
        beskyttendeFaktorer: {
          widget: 'rows',
          required: true,
          rowTitle: ['beskrivelse'],
          fields: {
            id: ROW_ID,
            beskrivelse: { widget: 'textarea', required: true },
            slikStyrkerVi: { widget: 'textarea' },
          },
        },
        usikkerhet: { widget: 'textarea' },
      },
    },
    utloesere: {
      widget: 'rows',
      rowTitle: ['utloeser'],
      fields: {
        id: ROW_ID,
        utloeser: { widget: 'textarea', required: true },
        detteHjelper: { widget: 'textarea', required: true },
      },
    },
  },
};
