import { enChoices } from './en-choices.js';
import { enHelp } from './en-help.js';
import { enLabels } from './en-labels.js';
import type { Texts } from './nb.js';

export const en: Texts = {
  sections: {
    saken: 'Why the case came up',
    organ: 'Who decides',
    avgjoerelser: 'What is applied for, and what is decided',
    begrunnelse: 'Reasons',
    barn: 'Children',
    plan: 'Individual plan and coordinator',
    paaroerende: 'Relatives',
    klage: 'Appeal',
    underretning: 'How the person gets the decision',
  },
  labels: enLabels,
  help: enHelp,
  choices: enChoices,
};
