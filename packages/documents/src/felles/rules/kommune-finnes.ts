import { kommune, kommuneNameMatches, kommuneNumberingFrom } from '@hjemmel/law';
import { defineFellesRule } from './felles-rule.js';

/** The kommunenummer exists and has the name written beside it; numbers older than the register cannot be judged. */
export const kommuneFinnes = defineFellesRule({
  id: 'felles/kommune-finnes',
  severity: { ukjent: 'error', 'annet-navn': 'warning', 'kan-ikke-kontrolleres': 'info' },
  hjemmel: [],
  messages: {
    nb: {
      ukjent: 'Det finnes ingen kommune med dette nummeret. Sjekk det; klageinstansen følger av det.',
      'annet-navn': 'Kommunenummeret hører til en kommune med et annet navn. Sjekk begge.',
      'kan-ikke-kontrolleres':
        'Dokumentet er eldre enn kommuneinndelinga fra {fra}. Kommunenummeret kan ikke kontrolleres.',
    },
    nn: {
      ukjent: 'Det finst ingen kommune med dette nummeret. Sjekk det; klageinstansen følgjer av det.',
      'annet-navn': 'Kommunenummeret høyrer til ein kommune med eit anna namn. Sjekk begge.',
      'kan-ikke-kontrolleres':
        'Dokumentet er eldre enn kommuneinndelinga frå {fra}. Kommunenummeret kan ikkje kontrollerast.',
    },
    en: {
      ukjent: 'There is no kommune with this number. Check it; the appeal body follows from it.',
      'annet-navn': 'The number belongs to a kommune of another name. Check both.',
      'kan-ikke-kontrolleres':
        'The document is older than the kommune structure of {fra}. The kommune number cannot be checked.',
    },
  },
  check({ avsender }, report, { lawDate }) {
    const { kommunenummer, navn } = avsender.kommune ?? {};
    if (kommunenummer === undefined) return;
    const path = ['avsender', 'kommune', 'kommunenummer'];
    if (lawDate < kommuneNumberingFrom) report('kan-ikke-kontrolleres', path, { fra: kommuneNumberingFrom });
    else if (!kommune(kommunenummer)) report('ukjent', path);
    else if (navn !== undefined && !isNameOf(kommunenummer, navn)) {
      report('annet-navn', ['avsender', 'kommune', 'navn']);
    }
  },
});

// Most write the plain name, and the tolerant comparison is slow beside it.
function isNameOf(kommunenummer: string, navn: string): boolean {
  const plain = kommune(kommunenummer)?.navn;
  return navn === plain || navn === `${plain} kommune` || kommuneNameMatches(kommunenummer, navn);
}
