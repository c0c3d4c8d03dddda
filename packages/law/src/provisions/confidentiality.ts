import { defineProvisions, type Merknad } from './provision.js';

/** Helsepersonelloven; chapter 5 was rewritten on 1 July 2026. */
export const hpl = defineProvisions('hpl', {
  'kap-5': { om: 'Taushetsplikt og opplysningsrett', endringer: [['2026-07-01', 'Kapittelet er skrevet om']] },
  '21': {
    om: 'Taushetsplikt for helsepersonell',
    endringer: [['2026-07-01', 'Forbudet mot å lese journal uten grunn står nå her']],
  },
  '21-a': { om: 'Forbud mot å lese journal uten grunn', gyldigTil: '2026-06-30', erstattetAv: 'hpl-21' },
  '22': 'Samtykke opphever taushetsplikten',
  '23': 'Begrensninger i taushetsplikten, blant annet når tungtveiende interesser gjør det rettmessig',
  '25': {
    om: 'Opplysninger til samarbeidende personell når helsehjelpen krever det',
    endringer: [['2026-07-01', 'Samler reglene om tilgang for å gi helsehjelp']],
  },
  '25-a': { om: 'Opphevet bestemmelse om tilgang til opplysninger', gyldigTil: '2026-06-30' },
  '25-b': { om: 'Opphevet bestemmelse om tilgang til opplysninger', gyldigTil: '2026-06-30' },
  '27': { om: 'Bestemmelse i kapittel 5 med nytt innhold', gyldigFra: '2026-07-01' },
  '28': { om: 'Bestemmelse i kapittel 5 med nytt innhold', gyldigFra: '2026-07-01' },
  '29': { om: 'Pasientens rett til å motsette seg deling', gyldigFra: '2026-07-01' },
  '31': 'Varsling av politi og brannvesen for å avverge alvorlig skade',
  '33': 'Meldeplikt til barnevernet',
  '45': {
    om: 'Opphevet bestemmelse om journal',
    gyldigTil: '2026-06-30',
    erstattetAv: 'hpl-25',
    sikkerhet: 'slutning',
    merknad: {
      nb: 'Opphevelsen er bekreftet; at § 25 er det nærmeste stedet nå, er en slutning.',
      nn: 'Opphevinga er stadfesta; at § 25 er den næraste staden no, er ei slutning.',
      en: 'The repeal is confirmed; that section 25 is the nearest place now is inferred.',
    },
  },
});

/** Straffeloven. */
export const strl = defineProvisions('strl', {
  '196': 'Plikt til å avverge bestemte alvorlige lovbrudd, uavhengig av taushetsplikt',
  '209': 'Straff for brudd på taushetsplikt',
});

const choiceOfLetter: Merknad = {
  nb: 'Valget av bokstav er ikke bekreftet.',
  nn: 'Valet av bokstav er ikkje stadfesta.',
  en: 'The choice of letter is not confirmed.',
};

/** Personvernforordningen as Norwegian law. */
export const gdpr = defineProvisions('gdpr', {
  '4': 'Definisjoner, blant annet av samtykke',
  '5': 'Prinsipper, blant annet dataminimering',
  '6': { om: 'Behandlingsgrunnlag', sikkerhet: 'ubekreftet', merknad: choiceOfLetter },
  '7': 'Vilkår for samtykke',
  '9': {
    om: 'Særlige kategorier av personopplysninger',
    sikkerhet: 'ubekreftet',
    merknad: choiceOfLetter,
  },
  '10': 'Personopplysninger om straffedommer og lovbrudd',
});
