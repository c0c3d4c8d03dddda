import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const spesialistSection: SectionSpec<Intervensjonsplan> = {
  id: 'spesialist',
  fields: {
    spesialisthelsetjenestensPlan: {
      widget: 'group',
      required: true,
      fields: {
        finnes: { widget: 'radio', required: true, choices: ['ja', 'nei', 'ukjent'] },
        slag: { widget: 'radio', choices: ['risikohaandteringsplan', 'behandlingsplan', 'annen'] },
        virksomhet: {
          widget: 'text',
          requiredWhen: { field: 'finnes', in: ['ja'] },
          visibleWhen: { field: 'finnes', in: ['ja'] },
        },
        dato: { widget: 'date' },
        undersoekt: { widget: 'date', paper: 'leftOut' },
        kontakt: { widget: 'reference', refersTo: ['/kontakter/*'], paper: 'leftOut' },
        sammenheng: { widget: 'textarea' },
      },
    },
    tilknyttedePlaner: {
      widget: 'rows',
      paper: 'leftOut',
      rowTitle: ['tittel'],
      fields: {
        id: ROW_ID,
        type: {
          widget: 'radio',
          required: true,
          choices: ['kriseplan', 'individuellPlan', 'samarbeidsavtale', 'vedtak', 'behandlingsplan', 'annet'],
        },
        tittel: { widget: 'text' },
        dato: { widget: 'date' },
        finnesHos: { widget: 'text' },
        sammenheng: { widget: 'textarea' },
      },
    },
  },
};
