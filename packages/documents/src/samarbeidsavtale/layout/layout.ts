import type { Samarbeidsavtale } from '@hjemmel/model';
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
import { andreSection } from './sections/andre.js';
import { boligSection } from './sections/bolig.js';
import { forventningerSection } from './sections/forventninger.js';
import { frivilligSection } from './sections/frivillig.js';
import { hmsSection } from './sections/hms.js';
import { hverdagSection } from './sections/hverdag.js';
import { kontaktSection } from './sections/kontakt.js';
import { noeklerSection } from './sections/noekler.js';
import { oekonomiSection } from './sections/oekonomi.js';
import { oppfoelgingSection } from './sections/oppfoelging.js';
import { planerSection } from './sections/planer.js';
import { varighetSection } from './sections/varighet.js';
import { viktigSection } from './sections/viktig.js';

export const layout = defineLayout<Samarbeidsavtale>({
  type: 'samarbeidsavtale',
  sections: [
    personSection,
    viktigSection,
    forventningerSection,
    frivilligSection,
    boligSection,
    kontaktSection,
    oppfoelgingSection,
    noeklerSection,
    hmsSection,
    oekonomiSection,
    hverdagSection,
    andreSection,
    varighetSection,
    planerSection,
    representantSection,
    samtykkeSection,
    { ...signaturSection, fields: { signatur: { ...envelope.signatur, required: true } } },
    avsenderSection,
    sendingSection,
    dokumentSection,
  ],
  omitted: { '/utvidelser': 'The data of the fagsystem itself, kept as they are.' },
});
