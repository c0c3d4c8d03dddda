import { defineProvisions } from './provision.js';

/** Boligsosialloven and the regulation on personal data made under it. */
export const bsl = defineProvisions('bsl', {
  '': 'Kommunens ansvar på det boligsosiale feltet',
  '4': 'Hvem som er vanskeligstilt på boligmarkedet',
  '6': 'Individuelt tilpasset bistand til å skaffe eller beholde bolig',
  '7': 'Enkeltvedtak om bistand, hovedinnholdet i bistanden, medvirkning og klage til statsforvalteren',
  '8': 'Behandling av personopplysninger, også særlige kategorier',
  '9': 'Innhenting av opplysninger, helst sammen med personen',
});

/** Forskrift om behandling av personopplysninger på det boligsosiale feltet. */
export const bsf = defineProvisions('bsf', {
  '5': 'Hvilke personopplysninger som kan behandles',
});
