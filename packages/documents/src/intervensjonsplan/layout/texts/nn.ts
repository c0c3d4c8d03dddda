import type { Texts } from './nb.js';
import { nnChoices } from './nn-choices.js';
import { nnHelp } from './nn-help.js';
import { nnLabels } from './nn-labels.js';

export const nn: Texts = {
  sections: {
    planen: 'Om planen',
    syn: 'Det personen sjølv meiner',
    foerst: 'Hugs først',
    risiko: 'Risikobilete',
    scenarioer: 'Kva som kan skje, og kva vi gjer',
    tiltak: 'Tiltak',
    ansatte: 'Tryggleiken til dei tilsette',
    etterpaa: 'Etter ei hending',
    varsling: 'Kontaktar og varsling',
    hendelser: 'Hendingar og vurderingar',
    barn: 'Barn og avverjeplikt',
    spesialist: 'Andre planar',
    deltakere: 'Dei som er med',
    tilgang: 'Tilgang og oppbevaring',
  },
  labels: nnLabels,
  help: nnHelp,
  choices: nnChoices,
};
