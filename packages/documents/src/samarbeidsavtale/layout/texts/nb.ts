import type { Codes } from '../../../felles/layout/codes.js';
import type { LayoutTexts } from '../../../felles/layout/layout.js';
import { nbChoices } from './nb-choices.js';
import { nbHelp } from './nb-help.js';
import { nbLabels } from './nb-labels.js';

export const nb = {
  sections: {
    viktig: 'Det som er viktig for deg',
    forventninger: 'Det vi kan forvente av hverandre',
    frivillig: 'Avtalen og partene',
    bolig: 'Boligen',
    kontakt: 'Slik holder vi kontakt',
    oppfoelging: 'Oppfølging og hjemmebesøk',
    noekler: 'Nøkler',
    hms: 'Trygg bolig',
    oekonomi: 'Husleie og depositum',
    hverdag: 'Bomiljø og hverdag',
    andre: 'Barn og andre som er med',
    varighet: 'Varighet, evaluering og opphør',
    planer: 'Andre planer',
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
