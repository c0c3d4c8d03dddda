import { defineProvisions } from './provision.js';

/** Vergemålsloven. */
export const vgml = defineProvisions('vgml', {
  '20': 'Vilkår for vergemål, som er frivillig og krever skriftlig samtykke',
  '21': 'Vergemålets innhold og omfang, ikke større enn nødvendig',
  '22': 'Vilkår for å frata noen rettslig handleevne',
  '31': 'Vergen ivaretar personens interesser innenfor mandatet',
  '32': 'Vergens kompetanse innenfor mandatet',
  '33': 'Plikt til å høre personen og følge det personen ønsker',
});

/** Rettshjelploven. */
export const rhl = defineProvisions('rhl', {
  '11': 'Fritt rettsråd; klage på helse- og sosialtjenester er ikke prioritert',
});

/** Tvangsfullbyrdelsesloven. */
export const tvfl = defineProvisions('tvfl', {
  '13-2': 'Grunnlag for utkastelse',
});

/** Tolkeloven. */
export const tolk = defineProvisions('tolk', {
  '4': 'Barn skal ikke brukes som tolk',
  '6': 'Når offentlige organer skal bruke tolk',
  '7': {
    om: 'Krav om kvalifisert tolk',
    merknad: {
      nb: 'Det er et generelt unntak til 31. desember 2026, som kan bli forlenget.',
      nn: 'Det er eit generelt unntak til 31. desember 2026, som kan bli forlengt.',
      en: 'There is a general exemption until 31 December 2026, which may be extended.',
    },
  },
});
