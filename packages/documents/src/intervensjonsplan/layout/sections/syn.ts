import type { Intervensjonsplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { tolkebrukFields } from '../../../felles/layout/kinds/people.js';

export const synSection: SectionSpec<Intervensjonsplan> = {
  id: 'syn',
  fields: {
    brukersSyn: {
      widget: 'group',
      required: true,
      fields: {
        status: { widget: 'radio', required: true, choices: ['egetUtsagn', 'oenskerIkke', 'ikkeInnhentet'] },
        dato: { widget: 'date' },
        hvordan: { widget: 'textarea' },
        tolk: { widget: 'group', paper: 'leftOut', kind: 'felles/tolkebruk', fields: tolkebrukFields },
        syn: { widget: 'textarea', printed: 6 },
        enigI: { widget: 'textarea' },
        uenigI: { widget: 'textarea' },
        slikVilJegMoetes: { widget: 'textarea' },
        grunn: { widget: 'textarea' },
        planlagt: { widget: 'date', paper: 'leftOut' },
      },
    },
    informert: {
      widget: 'group',
      required: true,
      fields: {
        status: { widget: 'radio', required: true, choices: ['informert', 'delvis', 'ikkeInformert'] },
        dato: { widget: 'date' },
        av: { widget: 'text' },
        hvordan: { widget: 'radio', choices: ['muntlig', 'skriftlig', 'muntligOgSkriftlig'] },
        hva: { widget: 'textarea' },
        faarKopi: { widget: 'yesNo' },
        grunn: { widget: 'textarea' },
        planlagt: { widget: 'date', paper: 'leftOut' },
      },
    },
  },
};
