import type { Codes } from '../../../felles/layout/codes.js';
import type { LayoutTexts } from '../../../felles/layout/layout.js';
import { nbChoices } from './nb-choices.js';
import { nbHelp } from './nb-help.js';
import { nbLabels } from './nb-labels.js';

export const nb = {
  sections: {
    planen: 'Om planen',
    foerst: 'Gjør dette først',
    kontakter: 'Hvem jeg kontakter',
    moete: 'Slik vil jeg bli møtt',
    signaler: 'Tegnene, og hva vi gjør',
    hjelper: 'Dette hjelper, og dette hjelper ikke',
    bra: 'Når jeg har det bra',
    livOgHelse: 'Liv og helse',
    behandling: 'Behandling og ønsker',
    innleggelse: 'Hvis jeg blir innlagt',
    barn: 'Barna',
    paaroerende: 'Pårørende',
    andre: 'Trygghet for andre',
    etterpaa: 'Etter krisen',
    vedlikehold: 'Kopier og gjennomgang',
  },
  labels: nbLabels,
  help: nbHelp,
  choices: nbChoices,
} satisfies LayoutTexts;

/** Every word of the layout; a language that lacks one does not compile. */
export interface Texts {
  readonly sections: Readonly<Record<keyof typeof nb.sections, string>>;
  readonly labels: Readonly<Record<keyof typeof nb.labels, string>>;
  readonly help: Readonly<Record<keyof typeof nb.help, string>>;
  readonly choices: Codes<typeof nb.choices>;
}
