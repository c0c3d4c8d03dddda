import type { Texts } from './nb.js';
import { nnChoices } from './nn-choices.js';
import { nnHelp } from './nn-help.js';
import { nnLabels } from './nn-labels.js';

export const nn: Texts = {
  sections: {
    viktig: 'Det som er viktig for deg',
    forventninger: 'Det vi kan vente av kvarandre',
    frivillig: 'Avtalen og partane',
    bolig: 'Bustaden',
    kontakt: 'Slik held vi kontakt',
    oppfoelging: 'Oppfølging og heimebesøk',
    noekler: 'Nøklar',
    hms: 'Trygg bustad',
    oekonomi: 'Husleige og depositum',
    hverdag: 'Bumiljø og kvardag',
    andre: 'Barn og andre som er med',
    varighet: 'Varigheit, evaluering og opphøyr',
    planer: 'Andre planar',
  },
  labels: nnLabels,
  help: nnHelp,
  choices: nnChoices,
};
