import { defineFellesRule } from './felles-rule.js';
import { survey } from './survey.js';

/** Nobody's address goes out before someone has looked up whether it is protected; delivery refuses where validation warns. */
export const adressebeskyttelseKontrollert = defineFellesRule({
  id: 'felles/adressebeskyttelse-kontrollert',
  severity: { 'ikke-kontrollert': 'warning', framtid: 'error' },
  hjemmel: ['fvl-13'],
  messages: {
    nb: {
      'ikke-kontrollert':
        'Adressebeskyttelsen er ikke kontrollert. Slå opp i Folkeregisteret; dokumentet kan ikke leveres før det er gjort.',
      framtid: 'Adressebeskyttelsen er ført som kontrollert etter i dag. Skriv dagen den ble kontrollert.',
    },
    nn: {
      'ikke-kontrollert':
        'Adressevernet er ikkje kontrollert. Slå opp i Folkeregisteret; dokumentet kan ikkje leverast før det er gjort.',
      framtid: 'Adressevernet er ført som kontrollert etter i dag. Skriv dagen det vart kontrollert.',
    },
    en: {
      'ikke-kontrollert':
        'The address protection has not been checked. Look it up in the population register; the document cannot be delivered until that is done.',
      framtid: 'The address protection is recorded as checked after today. Write the day it was checked.',
    },
  },
  check(document, report, context) {
    for (const { value, path } of survey(document, context).personer) {
      const { gradering, kontrollert } = value.adressebeskyttelse as { gradering?: string; kontrollert?: string };
      const field = [...path, 'adressebeskyttelse'];
      if (gradering === 'ikkeKontrollert') report('ikke-kontrollert', [...field, 'gradering']);
      if (kontrollert !== undefined && kontrollert > context.today) report('framtid', [...field, 'kontrollert']);
    }
  },
});
