import { kommune } from '@hjemmel/law';
import { defineVedtakRule } from './vedtak-rule.js';

/** A kommune with Sami language duties answers in Sami who writes in Sami (sameloven § 3-3); the data tell only what the person speaks. */
export const svarPaaSamisk = defineVedtakRule({
  id: 'vedtak/svar-paa-samisk',
  severity: 'info',
  hjemmel: ['sam-3-3'],
  // The register of kommuner has the administrative area as it is from this day.
  gyldigFra: '2026-01-01',
  messages: {
    nb: {
      vurder:
        'Personen snakker samisk. Kommunen skal svare på samisk når noen skriver til den på samisk; vurder om dette skal være på samisk.',
    },
    nn: {
      vurder:
        'Personen snakkar samisk. Kommunen skal svare på samisk når nokon skriv til han på samisk; vurder om dette skal vere på samisk.',
    },
    en: {
      vurder:
        'The person speaks Sami. The municipality must answer in Sami those who write to it in Sami; consider whether this should be in Sami.',
    },
  },
  check({ spraak, bruker, avsender }, report) {
    const spoken = bruker.kommunikasjon?.spraak?.split('-')[0] ?? '';
    if (spraak === 'se' || !SAMI.has(spoken)) return;
    const area = kommune(avsender.kommune?.kommunenummer ?? '')?.samiskForvaltningsomraade;
    if (area === 'spraakutvikling' || area === 'spraakvitalisering') report('vurder', ['spraak']);
  },
});

/** Northern, Southern, Lule and Skolt Sami. */
const SAMI = new Set(['se', 'sma', 'smj', 'sms']);
