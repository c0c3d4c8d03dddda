import type { Codes } from '../../../felles/layout/codes.js';
import type { LayoutTexts } from '../../../felles/layout/layout.js';
import { nbChoices } from './nb-choices.js';
import { nbHelp } from './nb-help.js';
import { nbLabels } from './nb-labels.js';

export const nb = {
  sections: {
    planen: 'Om planen',
    syn: 'Det personen selv mener',
    foerst: 'Husk først',
    risiko: 'Risikobilde',
    scenarioer: 'Hva som kan skje, og hva vi gjør',
    tiltak: 'Tiltak',
    ansatte: 'Ansattes sikkerhet',
    etterpaa: 'Etter en hendelse',
    varsling: 'Kontakter og varsling',
    hendelser: 'Hendelser og vurderinger',
    barn: 'Barn og avvergeplikt',
    spesialist: 'Andre planer',
    deltakere: 'De som er med',
    tilgang: 'Tilgang og oppbevaring',
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
