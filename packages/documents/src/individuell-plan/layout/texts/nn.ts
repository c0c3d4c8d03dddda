import type { Texts } from './nb.js';
import { nnChoices } from './nn-choices.js';
import { nnHelp } from './nn-help.js';
import { nnLabels } from './nn-labels.js';

export const nn: Texts = {
  sections: {
    viktig: 'Det som er viktig for deg',
    maal: 'Mål',
    tiltak: 'Tiltak',
    deltakere: 'Dei som er med',
    koordinator: 'Koordinator',
    samarbeid: 'Samarbeid og møte',
    periode: 'Når planen gjeld, og når vi ser på han igjen',
    evaluering: 'Korleis det går',
    barn: 'Barn',
    paaroerende: 'Pårørande',
    planer: 'Andre planar',
    klage: 'Klage',
  },
  labels: nnLabels,
  help: nnHelp,
  choices: nnChoices,
};
