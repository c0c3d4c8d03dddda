import type { Vedtak } from '@hjemmel/model';
import { defineLayout } from '../../felles/layout/define-layout.js';
import {
  avsenderSection,
  dokumentSection,
  personSection,
  representantSection,
  samtykkeSection,
  sendingSection,
  signaturSection,
} from '../../felles/layout/shared-sections.js';
import { avgjoerelserSection } from './sections/avgjoerelser.js';
import { barnSection } from './sections/barn.js';
import { begrunnelseSection } from './sections/begrunnelse.js';
import { klageSection } from './sections/klage.js';
import { organSection } from './sections/organ.js';
import { paaroerendeSection } from './sections/paaroerende.js';
import { planSection } from './sections/plan.js';
import { sakenSection } from './sections/saken.js';
import { underretningSection } from './sections/underretning.js';

export const layout = defineLayout<Vedtak>({
  type: 'vedtak',
  sections: [
    personSection,
    sakenSection,
    organSection,
    avgjoerelserSection,
    // What the choice of legal basis leads to is seen beside it.
    klageSection,
    begrunnelseSection,
    barnSection,
    planSection,
    paaroerendeSection,
    underretningSection,
    representantSection,
    samtykkeSection,
    signaturSection,
    avsenderSection,
    sendingSection,
    dokumentSection,
  ],
  omitted: { '/utvidelser': 'The data of the fagsystem itself, kept as they are.' },
});
