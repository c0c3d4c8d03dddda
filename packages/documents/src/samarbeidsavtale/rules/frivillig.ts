import { defineAgreementRule } from './agreement-rule.js';
import { asserts, type Look } from './looks.js';
import { claim, claims } from './sentences.js';

const CONFIRMED = [
  'erFrivillig',
  'kanTrekkesNaarSomHelst',
  'nektPaavirkerIkkeTjenester',
  'nektPaavirkerIkkeLeieforhold',
] as const;

/** The agreement is the person's free choice: no home and no help may hang on it. */
export const frivillig = defineAgreementRule({
  id: 'samarbeidsavtale/frivillig',
  severity: { 'ikke-bekreftet': 'error', vilkaar: 'error', 'forklart-etterpaa': 'warning' },
  hjemmel: ['husl-1-2', 'pbrl-2-1', 'fvl-11'],
  messages: {
    nb: {
      'ikke-bekreftet':
        'Avtalen skal være frivillig, og et nei skal ikke koste noe. Rett «{felt}» til ja, eller la være å inngå avtalen.',
      vilkaar:
        'Teksten gjør avtalen til et vilkår for bolig eller hjelp. Ta det bort. Personen skal kunne si nei uten at det får følger.',
      'forklart-etterpaa':
        'Avtalen er forklart etter at den ble inngått. Rett datoen, eller gå gjennom avtalen på nytt.',
    },
    nn: {
      'ikke-bekreftet':
        'Avtalen skal vere frivillig, og eit nei skal ikkje koste noko. Rett «{felt}» til ja, eller la vere å inngå avtalen.',
      vilkaar:
        'Teksten gjer avtalen til eit vilkår for bustad eller hjelp. Ta det bort. Personen skal kunne seie nei utan at det får følgjer.',
      'forklart-etterpaa':
        'Avtalen er forklart etter at han vart inngått. Rett datoen, eller gå gjennom avtalen på nytt.',
    },
    en: {
      'ikke-bekreftet':
        'The agreement must be voluntary, and a no must cost nothing. Set «{felt}» to true, or do not make the agreement.',
      vilkaar:
        'The text makes the agreement a condition for a home or help. Remove it. The person must be able to say no without consequences.',
      'forklart-etterpaa':
        'The agreement was explained after it was made. Correct the date, or go through the agreement again.',
    },
  },
  check(document, report, context) {
    const confirmed = document.frivillig;
    for (const felt of CONFIRMED) {
      if (confirmed?.[felt] === false) report('ikke-bekreftet', ['frivillig', felt], { felt });
    }
    const explained = confirmed?.forklart?.dato;
    if (explained !== undefined && document.avtaledato !== undefined && explained > document.avtaledato) {
      report('forklart-etterpaa', ['frivillig', 'forklart', 'dato']);
    }
    for (const { path } of claims(document, context, CONDITION)) report('vilkaar', path);
  },
});

const AGREEMENT = /avtale|agreement|underskr|signer|skriv\p{L}* under|sign/iu;

const DEPENDS: readonly Look[] = [
  asserts(
    /(?:vilkår|forutsetning|føresetnad|krav|betingelse|condition) (?:\p{L}+ ){0,3}(?:for|til|of) (?:\p{L}+ ){0,4}(?:lei|bolig|bustad|kontrakt|hjelp|tjenest|tenest|tenancy|home|service|help)/iu,
    AGREEMENT,
  ),
  asserts(
    /(?:må|skal|must|have to) (?:\p{L}+ ){0,2}(?:signere|skrive under|underskrive|ha avtale|sign) (?:\p{L}+ ){0,4}(?:for å|before|to get|to keep)/iu,
  ),
];

const CONDITION = claim('vilkår forutsetning føresetnad krav betingelse condition signere skrive underskrive', DEPENDS);
