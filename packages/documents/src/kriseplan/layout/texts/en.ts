import { enChoices } from './en-choices.js';
import { enHelp } from './en-help.js';
import { enLabels } from './en-labels.js';
import type { Texts } from './nb.js';

export const en: Texts = {
  sections: {
    planen: 'About the plan',
    foerst: 'Do this first',
    kontakter: 'Who I contact',
    moete: 'How I want to be met',
    signaler: 'The signs, and what we do',
    hjelper: 'What helps, and what does not',
    bra: 'When I am well',
    livOgHelse: 'Life and health',
    behandling: 'Treatment and wishes',
    innleggelse: 'If I am admitted',
    barn: 'The children',
    paaroerende: 'Relatives',
    andre: 'Safety of others',
    etterpaa: 'After the crisis',
    vedlikehold: 'Copies and review',
  },
  labels: enLabels,
  help: enHelp,
  choices: enChoices,
};
