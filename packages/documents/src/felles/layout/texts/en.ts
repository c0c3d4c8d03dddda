import { enChoices } from './en-choices.js';
import { enHelp } from './en-help.js';
import { enLabels } from './en-labels.js';
import type { Texts } from './nb.js';

export const en: Texts = {
  sections: {
    'felles/person': 'The person',
    'felles/representant': 'Guardian, authorised representative and parents',
    'felles/samtykke': 'Consent',
    'felles/signatur': 'Signatures',
    'felles/avsender': 'Sender',
    'felles/sending': 'Recipients and sharing',
    'felles/dokument': 'About the document',
  },
  labels: enLabels,
  help: enHelp,
  choices: enChoices,
};
