import type { Intervensjonsplan } from '@hjemmel/model';
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
import { ansatteSection } from './sections/ansatte.js';
import { barnSection } from './sections/barn.js';
import { deltakereSection } from './sections/deltakere.js';
import { etterpaaSection } from './sections/etterpaa.js';
import { foerstSection } from './sections/foerst.js';
import { hendelserSection } from './sections/hendelser.js';
import { planenSection } from './sections/planen.js';
import { risikoSection } from './sections/risiko.js';
import { scenarioerSection } from './sections/scenarioer.js';
import { spesialistSection } from './sections/spesialist.js';
import { synSection } from './sections/syn.js';
import { tilgangSection } from './sections/tilgang.js';
import { tiltakSection } from './sections/tiltak.js';
import { varslingSection } from './sections/varsling.js';

export const layout = defineLayout<Intervensjonsplan>({
  type: 'intervensjonsplan',
  sections: [
    personSection,
    planenSection,
    synSection,
    foerstSection,
    risikoSection,
    scenarioerSection,
    tiltakSection,
    ansatteSection,
    etterpaaSection,
    varslingSection,
    hendelserSection,
    barnSection,
    spesialistSection,
    deltakereSection,
    tilgangSection,
    representantSection,
    samtykkeSection,
    signaturSection,
    avsenderSection,
    sendingSection,
    dokumentSection,
  ],
  omitted: { '/utvidelser': 'The data of the fagsystem itself, kept as they are.' },
});
