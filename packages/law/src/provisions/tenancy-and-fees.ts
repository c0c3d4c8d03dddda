import { defineProvisions } from './provision.js';

/** Husleieloven. */
export const husl = defineProvisions('husl', {
  '1-2': 'Leieren kan ikke gis dårligere vilkår enn loven',
  '5-2': 'Vanlige ordensregler og rimelige pålegg',
  '5-6': 'Utleierens adgang til boligen, med varsel',
  '9-3': 'Minstetid for tidsbestemt leie',
  '9-5': 'Når utleieren kan si opp',
  '9-6': 'Oppsigelsesfrist',
  '9-7': 'Oppsigelsen skal være skriftlig, begrunnet og opplyse om protest innen en måned',
  '11-1': 'Særregler for bolig til vanskeligstilte',
});

/** Egenandelsforskriften. */
export const egf = defineProvisions('egf', {
  'kap-1': 'Egenandel for opphold i institusjon',
  '1': 'Når kommunen kan kreve egenandel for institusjonsopphold',
  '2': 'Vedtaket om egenandel, forhåndsunderretning og opplysning om klage',
  '3': 'Egenandel ved langtidsopphold',
  '4': 'Egenandel ved korttidsopphold',
  'kap-2': 'Egenandel for tjenester utenfor institusjon',
  '8': 'Kommunens adgang til å kreve egenandel for praktisk bistand og opplæring',
  '9': 'Beregning av egenandel for praktisk bistand og opplæring',
  '10': 'Utgiftstak etter husstandens inntekt',
  '13': 'Klage over egenandel følger pasient- og brukerrettighetsloven kapittel 7',
});

/** Grunnloven. */
export const grl = defineProvisions('grl', {
  '102': { om: 'Rett til privatliv', sikkerhet: 'ubekreftet' },
  '113': { om: 'Inngrep krever grunnlag i lov', sikkerhet: 'ubekreftet' },
});

/** Den europeiske menneskerettskonvensjon. */
export const emk = defineProvisions('emk', {
  '8': { om: 'Rett til respekt for privatliv, familieliv og hjem', sikkerhet: 'ubekreftet' },
});

/** Arbeidsmiljøloven. */
export const aml = defineProvisions('aml', {
  'kap-4': { om: 'Krav til arbeidsmiljøet, blant annet mot vold og trusler', sikkerhet: 'ubekreftet' },
});

/** Forskrift om utførelse av arbeid. */
export const fua = defineProvisions('fua', {
  'kap-23-a': { om: 'Arbeid med fare for vold og trusler', sikkerhet: 'ubekreftet' },
});
