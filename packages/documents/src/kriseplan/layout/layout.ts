import type { Kriseplan } from '@hjemmel/model';
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
import { andreSection } from './sections/andre.js';
import { barnSection } from './sections/barn.js';
import { behandlingSection } from './sections/behandling.js';
import { braSection } from './sections/bra.js';
import { etterpaaSection } from './sections/etterpaa.js';
import { foerstSection } from './sections/foerst.js';
import { hjelperSection } from './sections/hjelper.js';
import { innleggelseSection } from './sections/innleggelse.js';
import { kontakterSection } from './sections/kontakter.js';
import { livOgHelseSection } from './sections/liv-og-helse.js';
import { moeteSection } from './sections/moete.js';
import { paaroerendeSection } from './sections/paaroerende.js';
import { planenSection } from './sections/planen.js';
import { signalerSection } from './sections/signaler.js';
import { vedlikeholdSection } from './sections/vedlikehold.js';

export const layout = defineLayout<Kriseplan>({
  type: 'kriseplan',
  sections: [
    personSection,
    planenSection,
    foerstSection,
    kontakterSection,
    moeteSection,
    signalerSection,
    hjelperSection,
    braSection,
    livOgHelseSection,
    behandlingSection,
    innleggelseSection,
    barnSection,
    paaroerendeSection,
    andreSection,
    etterpaaSection,
    vedlikeholdSection,
    representantSection,
    samtykkeSection,
    signaturSection,
    avsenderSection,
    sendingSection,
    dokumentSection,
  ],
  omitted: { '/utvidelser': 'The data of the fagsystem itself, kept as they are.' },
});
