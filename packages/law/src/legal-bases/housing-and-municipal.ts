import { fvlLetter, municipalSources } from './administration-act.js';
import type { LegalBasis } from './legal-basis.js';

const common = {
  regime: 'fvl',
  fvl45: 'ja',
  uker: 3,
  help: ['kommunen'],
  sikkerhet: 'bekreftet',
  kilder: municipalSources,
} as const satisfies Partial<LegalBasis>;

const municipal = {
  ...common,
  klageinstans: 'kommunal-klageinstans',
  provisions: ['fvl-2'],
  hjemler: ['fvl-2', ...fvlLetter],
} as const satisfies Partial<LegalBasis>;

/** Housing and other decisions of the kommune that are not health, care or social services. */
export const housingAndMunicipal: readonly LegalBasis[] = [
  {
    ...common,
    code: 'BSL_6',
    navn: { nb: 'boligsosial bistand', nn: 'bustadsosial hjelp', en: 'help to get or keep a home' },
    provisions: ['bsl-4', 'bsl-6', 'bsl-7'],
    klageinstans: 'statsforvalter',
    hjemler: ['bsl-4', 'bsl-6', 'bsl-7', ...fvlLetter],
    kilder: { ...municipalSources, regime: ['bsl-7'], klageinstans: ['bsl-7'] },
    gyldigFra: '2023-07-01',
  },
  {
    ...municipal,
    code: 'KOMM_BOLIG',
    navn: { nb: 'kommunal bolig', nn: 'kommunal bustad', en: 'municipal housing' },
    merknad: {
      nb: 'Kommunens egne retningslinjer eller forskrift skal også nevnes.',
      nn: 'Retningslinjene eller forskrifta til kommunen skal òg nemnast.',
      en: "The municipality's own guidelines or regulation must be named too.",
    },
  },
  {
    ...municipal,
    code: 'KOMM_ANNET',
    navn: {
      nb: 'startlån og kommunalt tilskudd',
      nn: 'startlån og kommunalt tilskot',
      en: 'start-up loan and municipal grant',
    },
    sikkerhet: 'ubekreftet',
    merknad: {
      nb: 'At klagen går til kommunens egen klageinstans med tre ukers frist, er ikke bekreftet.',
      nn: 'At klagen går til klageinstansen i kommunen med tre vekers frist, er ikkje stadfesta.',
      en: "That the appeal goes to the municipality's own appeal body within three weeks is not confirmed.",
    },
  },
  {
    ...municipal,
    code: 'UTENFOR_LOV',
    navn: {
      nb: 'kommunens eget tilbud',
      nn: 'kommunen sitt eige tilbod',
      en: 'a service the municipality has chosen to offer',
    },
    sikkerhet: 'slutning',
    merknad: {
      nb: 'Gjelder når avgjørelsen er et enkeltvedtak. Klageinstansen er en slutning fra fvl. § 28.',
      nn: 'Gjeld når avgjerda er eit enkeltvedtak. Klageinstansen er ei slutning frå fvl. § 28.',
      en: 'Applies when the decision is an individual decision. The appeal body is inferred from section 28 of the administration act.',
    },
  },
];
