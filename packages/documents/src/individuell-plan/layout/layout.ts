import type { IndividuellPlan } from '@hjemmel/model';
import { defineLayout } from '../../felles/layout/define-layout.js';
import { envelope } from '../../felles/layout/envelope.js';
import {
  avsenderSection,
  dokumentSection,
  personSection,
  representantSection,
  samtykkeSection,
  sendingSection,
  signaturSection,
} from '../../felles/layout/shared-sections.js';
import { barnSection } from './sections/barn.js';
import { deltakereSection } from './sections/deltakere.js';
import { evalueringSection } from './sections/evaluering.js';
import { klageSection } from './sections/klage.js';
import { koordinatorSection } from './sections/koordinator.js';
import { maalSection } from './sections/maal.js';
import { paaroerendeSection } from './sections/paaroerende.js';
import { periodeSection } from './sections/periode.js';
import { planerSection } from './sections/planer.js';
import { samarbeidSection } from './sections/samarbeid.js';
import { tiltakSection } from './sections/tiltak.js';
import { viktigSection } from './sections/viktig.js';

export const layout = defineLayout<IndividuellPlan>({
  type: 'individuell-plan',
  sections: [
    personSection,
    viktigSection,
    maalSection,
    tiltakSection,
    deltakereSection,
    koordinatorSection,
    samarbeidSection,
    periodeSection,
    evalueringSection,
    barnSection,
    paaroerendeSection,
    planerSection,
    klageSection,
    representantSection,
    { ...samtykkeSection, fields: { samtykke: { ...envelope.samtykke, required: true } } },
    signaturSection,
    avsenderSection,
    sendingSection,
    dokumentSection,
  ],
  omitted: { '/utvidelser': 'The data of the fagsystem itself, kept as they are.' },
});
