import type { Texts } from './nb.js';
import { nnChoices } from './nn-choices.js';
import { nnHelp } from './nn-help.js';
import { nnLabels } from './nn-labels.js';

export const nn: Texts = {
  sections: {
    saken: 'Kvifor saka kom opp',
    organ: 'Kven som avgjer',
    avgjoerelser: 'Det personen søkjer om, og det som blir avgjort',
    begrunnelse: 'Grunngiving',
    barn: 'Barn',
    plan: 'Individuell plan og koordinator',
    paaroerende: 'Pårørande',
    klage: 'Klage',
    underretning: 'Slik får personen vedtaket',
  },
  labels: nnLabels,
  help: nnHelp,
  choices: nnChoices,
};
