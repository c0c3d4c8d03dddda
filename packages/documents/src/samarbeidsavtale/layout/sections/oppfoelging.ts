import type { Samarbeidsavtale } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { periodeFields } from '../../../felles/layout/kinds/place.js';

export const oppfoelgingSection: SectionSpec<Samarbeidsavtale> = {
  id: 'oppfoelging',
  fields: {
    oppfoelging: {
      widget: 'group',
      fields: {
        innhold: { widget: 'textarea', required: true },
        hyppighet: {
          widget: 'group',
          fields: {
            antall: { widget: 'number', required: true },
            per: { widget: 'radio', required: true, choices: ['dag', 'uke', 'toUker', 'maaned', 'halvaar'] },
            merknad: { widget: 'textarea', paper: 'leftOut' },
          },
        },
        oppgaver: {
          widget: 'rows',
          rowTitle: ['omraade'],
          fields: {
            id: ROW_ID,
            omraade: {
              widget: 'select',
              required: true,
              choices: [
                'hjemmet',
                'renholdOgAvfall',
                'matOgInnkjoep',
                'postOgRegninger',
                'husleie',
                'naboer',
                'helseavtaler',
                'digitaleTjenester',
                'arbeidOgAktivitet',
                'nettverkOgFamilie',
                'transport',
                'annet',
              ],
            },
            duGjoer: { widget: 'textarea', required: true },
            viGjoer: { widget: 'textarea', required: true },
          },
        },
        faser: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['navn'],
          fields: {
            id: ROW_ID,
            navn: { widget: 'text', required: true },
            periode: { widget: 'group', paper: 'leftOut', kind: 'felles/periode', fields: periodeFields },
            hyppighet: {
              widget: 'group',
              fields: {
                antall: { widget: 'number', required: true },
                per: { widget: 'radio', required: true, choices: ['dag', 'uke', 'toUker', 'maaned', 'halvaar'] },
                merknad: { widget: 'textarea' },
              },
            },
            innhold: { widget: 'textarea', required: true },
          },
        },
        naarDuIkkeSvarer: {
          widget: 'group',
          fields: {
            trinn: {
              widget: 'rows',
              required: true,
              rowTitle: ['hva'],
              fields: {
                id: ROW_ID,
                etter: { widget: 'text', required: true },
                hva: { widget: 'textarea', required: true },
                hvem: { widget: 'text' },
              },
            },
            avslutterIkkeAvtalen: { widget: 'yesNo', required: true },
          },
        },
        nedtrapping: {
          widget: 'group',
          fields: { naar: { widget: 'textarea', required: true }, hvordan: { widget: 'textarea', required: true } },
        },
        sikkerhetsnett: {
          widget: 'group',
          fields: {
            tekst: { widget: 'textarea', required: true },
            hyppighet: {
              widget: 'group',
              paper: 'leftOut',
              fields: {
                antall: { widget: 'number', required: true },
                per: { widget: 'radio', required: true, choices: ['dag', 'uke', 'toUker', 'maaned', 'halvaar'] },
                merknad: { widget: 'textarea' },
              },
            },
          },
        },
      },
    },
    hjemmebesoek: {
      widget: 'group',
      fields: {
        hyppighet: {
          widget: 'group',
          fields: {
            antall: { widget: 'number', required: true },
            per: { widget: 'radio', required: true, choices: ['dag', 'uke', 'toUker', 'maaned', 'halvaar'] },
            merknad: { widget: 'textarea', paper: 'leftOut' },
          },
        },
        hvem: { widget: 'textarea', required: true },
        antallAnsatte: { widget: 'number', paper: 'leftOut' },
        varsling: {
          widget: 'radio',
          required: true,
          choices: ['avtaltTid', 'varselSammeDag', 'uanmeldtNaarDuHarSagtJa'],
        },
        detteGjoerVi: { widget: 'textarea' },
        detteGjoerViIkke: { widget: 'textarea' },
        naarDuIkkeAapner: { widget: 'textarea' },
        moetested: { widget: 'text' },
        duKanSiNei: { widget: 'yesNo', required: true },
      },
    },
  },
};
