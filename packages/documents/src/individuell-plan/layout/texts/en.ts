import { enChoices } from './en-choices.js';
import { enHelp } from './en-help.js';
import { enLabels } from './en-labels.js';
import type { Texts } from './nb.js';

export const en: Texts = {
  sections: {
    viktig: 'What matters to you',
    maal: 'Goals',
    tiltak: 'Measures',
    deltakere: 'Those taking part',
    koordinator: 'Coordinator',
    samarbeid: 'Cooperation and meetings',
    periode: 'When the plan applies, and when we review it',
    evaluering: 'How it is going',
    barn: 'Children',
    paaroerende: 'Relatives',
    planer: 'Other plans',
    klage: 'Appeal',
  },
  labels: enLabels,
  help: enHelp,
  choices: enChoices,
};
