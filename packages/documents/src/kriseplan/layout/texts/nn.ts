import type { Texts } from './nb.js';
import { nnChoices } from './nn-choices.js';
import { nnHelp } from './nn-help.js';
import { nnLabels } from './nn-labels.js';

export const nn: Texts = {
  sections: {
    planen: 'Om planen',
    foerst: 'Gjer dette først',
    kontakter: 'Kven eg kontaktar',
    moete: 'Slik vil eg bli møtt',
    signaler: 'Teikna, og kva vi gjer',
    hjelper: 'Dette hjelper, og dette hjelper ikkje',
    bra: 'Når eg har det bra',
    livOgHelse: 'Liv og helse',
    behandling: 'Behandling og ønske',
    innleggelse: 'Viss eg blir innlagd',
    barn: 'Barna',
    paaroerende: 'Pårørande',
    andre: 'Tryggleik for andre',
    etterpaa: 'Etter krisa',
    vedlikehold: 'Kopiar og gjennomgang',
  },
  labels: nnLabels,
  help: nnHelp,
  choices: nnChoices,
};
