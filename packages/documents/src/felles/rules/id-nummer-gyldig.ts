import { idnr } from '@navikt/fnrvalidator';
import { defineFellesRule } from './felles-rule.js';
import { isOrganisasjonsnummer } from './organisasjonsnummer.js';
import { survey } from './survey.js';

/** Check digits of fødselsnummer, D-nummer and organisasjonsnummer; synthetic series pass. */
export const idNummerGyldig = defineFellesRule({
  id: 'felles/id-nummer-gyldig',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: {
      foedselsnummer: 'Fødselsnummeret er ikke gyldig. Sjekk sifrene, eller bruk «kunFoedselsdato» eller «ukjent».',
      dNummer: 'D-nummeret er ikke gyldig. Sjekk sifrene, eller bruk «kunFoedselsdato» eller «ukjent».',
      organisasjonsnummer: 'Organisasjonsnummeret er ikke gyldig. Sjekk de ni sifrene mot Enhetsregisteret.',
    },
    nn: {
      foedselsnummer: 'Fødselsnummeret er ikkje gyldig. Sjekk sifra, eller bruk «kunFoedselsdato» eller «ukjent».',
      dNummer: 'D-nummeret er ikkje gyldig. Sjekk sifra, eller bruk «kunFoedselsdato» eller «ukjent».',
      organisasjonsnummer: 'Organisasjonsnummeret er ikkje gyldig. Sjekk dei ni sifra mot Einingsregisteret.',
    },
    en: {
      foedselsnummer:
        'The national identity number is not valid. Check the digits, or use «kunFoedselsdato» or «ukjent».',
      dNummer: 'The D number is not valid. Check the digits, or use «kunFoedselsdato» or «ukjent».',
      organisasjonsnummer: 'The organisation number is not valid. Check the nine digits against the register.',
    },
  },
  check(document, report, context) {
    const { numre, organisasjonsnumre } = survey(document, context);
    for (const { value, path } of numre) {
      const { type } = value;
      if ((type === 'foedselsnummer' || type === 'dNummer') && !isNumber(type, String(value.verdi))) {
        report(type, [...path, 'verdi']);
      }
    }
    for (const { value, path } of organisasjonsnumre) {
      if (!isOrganisasjonsnummer(value)) report('organisasjonsnummer', path);
    }
  },
});

// The library judges the digits but takes either kind for the other; a D number has four added to its first digit.
function isNumber(type: 'foedselsnummer' | 'dNummer', verdi: string): boolean {
  return idnr(verdi).status === 'valid' && verdi >= '4' === (type === 'dNummer');
}
