import type { Samarbeidsavtale } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { adresseFields, periodeFields } from '../../../felles/layout/kinds/place.js';

export const boligSection: SectionSpec<Samarbeidsavtale> = {
  id: 'bolig',
  fields: {
    leieforhold: {
      widget: 'group',
      fields: {
        boform: {
          widget: 'select',
          required: true,
          choices: [
            'kommunalBolig',
            'privatLeie',
            'omsorgsbolig',
            'bemannetBolig',
            'overgangsbolig',
            'midlertidigBotilbud',
            'egenEidBolig',
            'annet',
          ],
        },
        adresse: { widget: 'group', paper: 'leftOut', kind: 'felles/adresse', fields: adresseFields },
        bolignummer: { widget: 'text', paper: 'leftOut' },
        utleier: {
          widget: 'group',
          fields: {
            navn: { widget: 'text', required: true },
            type: {
              widget: 'radio',
              required: true,
              choices: [
                'kommune',
                'kommunaltForetak',
                'stiftelse',
                'privatperson',
                'privatVirksomhet',
                'borettslagEllerSameie',
              ],
              paper: 'leftOut',
            },
            organisasjonsnummer: { widget: 'text', paper: 'leftOut' },
            telefon: { widget: 'phone' },
          },
        },
        kontraktsreferanse: { widget: 'text', paper: 'leftOut' },
        kontraktsdato: { widget: 'date', paper: 'leftOut' },
        leietid: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            type: { widget: 'radio', required: true, choices: ['tidsubestemt', 'tidsbestemt'] },
            periode: { widget: 'group', kind: 'felles/periode', fields: periodeFields },
          },
        },
        feilmelding: {
          widget: 'group',
          fields: { navn: { widget: 'text', required: true }, telefon: { widget: 'phone' }, tider: { widget: 'text' } },
        },
      },
    },
    innflytting: {
      widget: 'group',
      fields: {
        status: { widget: 'radio', required: true, choices: ['planlagt', 'gjennomfoert'] },
        dato: { widget: 'date' },
        innredning: { widget: 'textarea' },
        bistand: { widget: 'textarea' },
        gjoeremaal: {
          widget: 'rows',
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            hva: { widget: 'textarea', required: true },
            ansvarlig: { widget: 'radio', required: true, choices: ['du', 'vi', 'sammen', 'andre'] },
            hvem: { widget: 'text' },
            frist: { widget: 'date' },
            status: {
              widget: 'radio',
              required: true,
              choices: ['gjenstaar', 'paabegynt', 'ferdig'],
              paper: 'leftOut',
            },
          },
        },
        overtakelse: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            protokoll: { widget: 'yesNo', required: true },
            dato: { widget: 'date' },
            merknad: { widget: 'textarea' },
          },
        },
      },
    },
  },
};
