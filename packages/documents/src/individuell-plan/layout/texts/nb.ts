import type { Codes } from '../../../felles/layout/codes.js';
import type { LayoutTexts } from '../../../felles/layout/layout.js';
import { nbChoices } from './nb-choices.js';
import { nbHelp } from './nb-help.js';
import { nbLabels } from './nb-labels.js';

export const nb = {
  sections: {
    viktig: 'Det som er viktig for deg',
    maal: 'Mål',
    tiltak: 'Tiltak',
    deltakere: 'De som er med',
    koordinator: 'Koordinator',
    samarbeid: 'Samarbeid og møter',
    periode: 'Når planen gjelder, og når vi ser på den igjen',
    evaluering: 'Hvordan det går',
    barn: 'Barn',
    paaroerende: 'Pårørende',
    planer: 'Andre planer',
    klage: 'Klage',
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
