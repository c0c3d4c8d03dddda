import type { Texts } from './nb.js';
import { nnChoices } from './nn-choices.js';
import { nnHelp } from './nn-help.js';
import { nnLabels } from './nn-labels.js';

export const nn: Texts = {
  sections: {
    'felles/person': 'Personen',
    'felles/representant': 'Verje, fullmektig og føresette',
    'felles/samtykke': 'Samtykke',
    'felles/signatur': 'Underskrifter',
    'felles/avsender': 'Avsendar',
    'felles/sending': 'Mottakarar og deling',
    'felles/dokument': 'Om dokumentet',
  },
  labels: nnLabels,
  help: nnHelp,
  choices: nnChoices,
};
