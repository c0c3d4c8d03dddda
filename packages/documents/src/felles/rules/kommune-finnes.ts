import { kommune, kommuneNumberingFrom } from '@hjemmel/law';
import { defineFellesRule } from './felles-rule.js';

/** The kommunenummer exists; judged for documents under the 2024 numbering only. */
export const kommuneFinnes = defineFellesRule({
  id: 'felles/kommune-finnes',
  severity: 'error',
  hjemmel: [],
  gyldigFra: kommuneNumberingFrom,
  messages: {
    nb: { ukjent: 'Kommunenummeret {kommunenummer} finnes ikke. Sjekk nummeret; klageinstansen følger av det.' },
    nn: { ukjent: 'Kommunenummeret {kommunenummer} finst ikkje. Sjekk nummeret; klageinstansen følgjer av det.' },
    en: { ukjent: 'There is no kommune with the number {kommunenummer}. Check it; the appeal body follows from it.' },
  },
  check({ avsender }, report) {
    const nummer = avsender.kommune?.kommunenummer;
    if (nummer !== undefined && !kommune(nummer)) {
      report('ukjent', ['avsender', 'kommune', 'kommunenummer'], { kommunenummer: nummer });
    }
  },
});
