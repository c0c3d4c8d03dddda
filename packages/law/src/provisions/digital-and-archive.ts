import { defineProvisions } from './provision.js';

/** eForvaltningsforskriften. */
export const eff = defineProvisions('eff', {
  '6': 'Bekreftelse på at en digital henvendelse er mottatt',
  '8': 'Hvordan enkeltvedtak gjøres tilgjengelig digitalt, og nytt varsel etter en uke',
  '9': 'Rett til å reservere seg',
  '11': 'Digital klage: adresse og mottaksbekreftelse, fristens start og når klagen er kommet fram',
  '32': 'Kontaktopplysninger som er eldre enn 18 måneder, kan ikke brukes til varsel',
});

/** Forvaltningslovforskriften. */
export const fvlf = defineProvisions('fvlf', {
  '2': 'Hvordan veiledning gis',
  '3': 'Hjelp til å skrive klager og søknader',
  '7': 'Veiledning er gratis',
});

/** Arkivlova of 2025. */
export const arkl = defineProvisions('arkl', {
  '': 'Arkivplikt',
  '4': 'Nasjonalarkivet og andre arkivinstitusjoner',
});

/** Arkivforskriften of 2025. */
export const arkf = defineProvisions('arkf', {
  '': 'Krav til arkiv og arkivsystemer',
  '5': 'Krav til systemer: opphav, vern mot endring, sporbarhet, eksport og sletting',
  '7': 'Dokumentasjonen skal holdes lesbar',
  '15': 'Opplysninger i journalen',
  '28': 'Uttrekk etter Noark 5',
  '29': 'Formater for strukturerte data',
  '30': 'Filformater avtales med Nasjonalarkivet for statlige organer',
  '31': 'Tegnsett UTF-8',
  '34': 'Ikke kryptering eller passord',
  '52': 'Oppheving av riksarkivarens forskrift',
});

/** Riksarkivarens forskrift, repealed. */
export const raf = defineProvisions('raf', {
  '5-18': { om: 'Den gamle listen over arkivformater, opphevet', erstattetAv: 'arkf-30', sikkerhet: 'slutning' },
});
