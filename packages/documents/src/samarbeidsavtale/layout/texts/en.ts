import { enChoices } from './en-choices.js';
import { enHelp } from './en-help.js';
import { enLabels } from './en-labels.js';
import type { Texts } from './nb.js';

export const en: Texts = {
  sections: {
    viktig: 'What matters to you',
    forventninger: 'What we can expect of each other',
    frivillig: 'The agreement and the parties',
    bolig: 'The home',
    kontakt: 'How we keep in touch',
    oppfoelging: 'Follow-up and home visits',
    noekler: 'Keys',
    hms: 'Safe home',
    oekonomi: 'Rent and deposit',
    hverdag: 'Neighbours and everyday life',
    andre: 'Children and others taking part',
    varighet: 'Duration, evaluation and ending',
    planer: 'Other plans',
  },
  labels: enLabels,
  help: enHelp,
  choices: enChoices,
};
