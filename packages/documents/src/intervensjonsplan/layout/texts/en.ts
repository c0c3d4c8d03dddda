import { enChoices } from './en-choices.js';
import { enHelp } from './en-help.js';
import { enLabels } from './en-labels.js';
import type { Texts } from './nb.js';

export const en: Texts = {
  sections: {
    planen: 'About the plan',
    syn: 'What the person thinks',
    foerst: 'Remember first',
    risiko: 'Risk picture',
    scenarioer: 'What may happen, and what we do',
    tiltak: 'Measures',
    ansatte: 'Staff safety',
    etterpaa: 'After an incident',
    varsling: 'Contacts and alerting',
    hendelser: 'Incidents and assessments',
    barn: 'Children and the duty to avert',
    spesialist: 'Other plans',
    deltakere: 'Those taking part',
    tilgang: 'Access and storage',
  },
  labels: enLabels,
  help: enHelp,
  choices: enChoices,
};
