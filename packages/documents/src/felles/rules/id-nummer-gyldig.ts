import { dnr, fnr } from '@navikt/fnrvalidator';
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
      const { type, verdi } = value;
      const judge = type === 'foedselsnummer' ? fnr : type === 'dNummer' ? dnr : undefined;
      if (judge && judge(String(verdi)).status === 'invalid') report(type as 'dNummer', [...path, 'verdi']);
    }
    for (const { value, path } of organisasjonsnumre) {
      if (!isOrganisasjonsnummer(value)) report('organisasjonsnummer', path);
    }
  },
});
