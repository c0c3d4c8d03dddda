import type { Vedtak } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';
import { omfangFields } from '../kinds.js';

export const avgjoerelserSection: SectionSpec<Vedtak> = {
  id: 'avgjoerelser',
  fields: {
    avgjoerelser: {
      widget: 'rows',
      required: true,
      rowTitle: ['tjeneste/betegnelse'],
      fields: {
        id: ROW_ID,
        part: { widget: 'reference', paper: 'leftOut' },
        soekt: {
          widget: 'group',
          fields: {
            tekst: { widget: 'textarea', required: true, printed: 3 },
            omfang: { widget: 'group', kind: 'omfang', fields: omfangFields },
            dato: { widget: 'date' },
          },
        },
        tjeneste: {
          widget: 'group',
          required: true,
          fields: { kode: { widget: 'text', paper: 'leftOut' }, betegnelse: { widget: 'text', required: true } },
        },
        rettsgrunnlag: {
          widget: 'select',
          required: true,
          choices: [
            'HOL_3_2_6_A',
            'HOL_3_2_6_B',
            'HOL_3_2_6_C',
            'HOL_3_2A',
            'HOL_3_6',
            'HOL_3_8',
            'HOL_3_2_OTHER',
            'PBRL_2_5',
            'EGENANDEL',
            'SOTJL_17',
            'SOTJL_18',
            'SOTJL_19',
            'SOTJL_27',
            'SOTJL_28',
            'SOTJL_33',
            'SOTJL_29',
            'NAVL_15',
            'BSL_6',
            'KOMM_BOLIG',
            'KOMM_ANNET',
            'UTENFOR_LOV',
            'HOL_9',
            'ANNEN_LOV',
          ],
          paper: 'leftOut',
        },
        annenLov: {
          widget: 'group',
          requiredWhen: { field: 'rettsgrunnlag', in: ['ANNEN_LOV'] },
          visibleWhen: { field: 'rettsgrunnlag', in: ['ANNEN_LOV'] },
          paper: 'leftOut',
          fields: {
            lov: { widget: 'text', required: true },
            klageinstans: { widget: 'text', required: true },
            frist: { widget: 'number', required: true },
            regnesFra: { widget: 'radio', required: true, choices: ['kommetFrem', 'kunnskap'] },
            oppgittAv: { widget: 'text', required: true },
          },
        },
        lokaltGrunnlag: { widget: 'textarea', paper: 'leftOut' },
        utfall: {
          widget: 'select',
          required: true,
          choices: [
            'innvilget',
            'delvisInnvilget',
            'avslag',
            'avvist',
            'viderefoert',
            'endret',
            'opphoert',
            'oppfyllerKriterierVenteliste',
          ],
          paper: 'leftOut',
        },
        endring: {
          widget: 'group',
          requiredWhen: { field: 'utfall', in: ['endret'] },
          visibleWhen: { field: 'utfall', in: ['endret'] },
          paper: 'leftOut',
          fields: {
            retning: { widget: 'radio', required: true, choices: ['oekt', 'redusert', 'omlagt', 'flyttet'] },
            tidligereOmfang: { widget: 'group', kind: 'omfang', fields: omfangFields },
          },
        },
        omfang: { widget: 'group', paper: 'leftOut', kind: 'omfang', fields: omfangFields },
        periode: {
          widget: 'group',
          paper: 'leftOut',
          fields: { fra: { widget: 'date', required: true }, til: { widget: 'date' }, revurderes: { widget: 'date' } },
        },
        varighet: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            forventetOverToUker: { widget: 'radio', required: true, choices: ['ja', 'nei', 'ukjent'] },
            begrunnelse: { widget: 'textarea' },
          },
        },
        utfoerer: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            navn: { widget: 'text', required: true },
            type: { widget: 'radio', choices: ['kommunal', 'privat', 'ideell'] },
            telefon: { widget: 'phone' },
            organisasjonsnummer: { widget: 'text', paper: 'leftOut' },
          },
        },
        sted: { widget: 'textarea' },
        boligtype: {
          widget: 'radio',
          choices: ['kommunalUtleiebolig', 'omsorgsbolig', 'bemannetBolig', 'midlertidigBotilbud', 'privatLeie'],
        },
        duMaaGjoere: { widget: 'textarea' },
        vilkaar: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['tekst'],
          fields: {
            id: ROW_ID,
            tekst: { widget: 'textarea', required: true },
            hjemmel: { widget: 'provisions', paper: 'leftOut' },
            begrunnelse: { widget: 'textarea' },
            naerSammenheng: { widget: 'textarea' },
            foelgerVedBrudd: { widget: 'textarea' },
          },
        },
        egenandel: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            beloep: { widget: 'number', required: true },
            periode: { widget: 'radio', required: true, choices: ['maaned', 'doegn', 'besoek', 'time', 'engang'] },
            hjemmel: { widget: 'provisions', paper: 'leftOut' },
            forklaring: { widget: 'textarea' },
          },
        },
        begrunnelse: { widget: 'textarea', paper: 'leftOut' },
      },
    },
  },
};
