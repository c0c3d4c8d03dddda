import { defineVedtakRule } from './vedtak-rule.js';

/** Digital notice only for one who has not opted out, to an address that is fresh, with a varsel and a new one after a week (eff §§ 8, 9, 32). */
export const digitalUnderretningLovlig = defineVedtakRule({
  id: 'vedtak/digital-underretning-lovlig',
  severity: { reservert: 'error', 'gammel-adresse': 'error', 'uten-varsel': 'error', 'nytt-varsel': 'warning' },
  hjemmel: ['eff-8', 'eff-9', 'eff-32', 'nfvl-10'],
  messages: {
    nb: {
      reservert: 'Personen har reservert seg mot digital post. Send vedtaket på papir eller gi det personlig.',
      'gammel-adresse':
        'Kontaktinformasjonen er ikke bekreftet på 18 måneder og kan ikke brukes til varsel. Send vedtaket på papir, eller få den bekreftet.',
      'uten-varsel':
        'Vedtaket skal gis digitalt, men det er ikke planlagt noe varsel. Legg til et varsel; fristen regnes fra det.',
      'nytt-varsel':
        'Det er ikke planlagt et nytt varsel etter en uke. Legg det til, for det trengs hvis brevet ikke blir åpnet.',
    },
    nn: {
      reservert: 'Personen har reservert seg mot digital post. Send vedtaket på papir, eller gi det personleg.',
      'gammel-adresse':
        'Kontaktinformasjonen er ikkje stadfesta på 18 månader og kan ikkje brukast til varsel. Send vedtaket på papir, eller få han stadfesta.',
      'uten-varsel':
        'Vedtaket skal givast digitalt, men det er ikkje planlagt noko varsel. Legg til eit varsel; fristen blir rekna frå det.',
      'nytt-varsel':
        'Det er ikkje planlagt eit nytt varsel etter ei veke. Legg det til, for det trengst dersom brevet ikkje blir opna.',
    },
    en: {
      reservert: 'The person has opted out of digital mail. Send the letter on paper or hand it over.',
      'gammel-adresse':
        'The contact information has not been confirmed for 18 months and cannot be used for a notification. Send the letter on paper, or have it confirmed.',
      'uten-varsel':
        'The letter is to be given digitally, but no notification is planned. Add one; the time limit runs from it.',
      'nytt-varsel': 'No new notification after a week is planned. Add it; it is needed if the letter is not opened.',
    },
  },
  check({ underretning, mottaker, bruker }, report) {
    const { maate, reservert, kontaktinfoOver18Mnd, varsel = [] } = underretning ?? {};
    const mailbox = mottaker.findIndex(({ hvem, kanal }) => hvem === bruker.id && kanal === 'digitalPostkasse');
    const digital = maate === 'digitalt';
    if (!digital && mailbox < 0) return;
    if (reservert) return report('reservert', digital ? ['underretning', 'maate'] : ['mottaker', mailbox, 'kanal']);
    if (kontaktinfoOver18Mnd) report('gammel-adresse', ['underretning', 'kontaktinfoOver18Mnd']);
    if (varsel.length === 0) report('uten-varsel', ['underretning', 'varsel']);
    else if (!varsel.some(({ etterDager = 0 }) => etterDager >= WEEK))
      report('nytt-varsel', ['underretning', 'varsel']);
  },
});

const WEEK = 7;
