import type { Codes } from '../../../felles/layout/codes.js';
import type { LayoutTexts } from '../../../felles/layout/layout.js';
import { nbChoices } from './nb-choices.js';
import { nbHelp } from './nb-help.js';
import { nbLabels } from './nb-labels.js';

export const nb = {
  sections: {
    saken: 'Hvorfor saken kom opp',
    organ: 'Hvem som avgjør',
    avgjoerelser: 'Det personen søker om, og det som avgjøres',
    begrunnelse: 'Begrunnelse',
    barn: 'Barn',
    plan: 'Individuell plan og koordinator',
    paaroerende: 'Pårørende',
    klage: 'Klage',
    underretning: 'Slik får personen vedtaket',
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
