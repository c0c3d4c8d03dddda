import { defineFellesRule } from './felles-rule.js';
import { someone, survey } from './survey.js';

/** Nothing is sent to someone who has died. */
export const doedMottaker = defineFellesRule({
  id: 'felles/doed-mottaker',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: { doed: 'Mottaker {nummer} er registrert som død. Ta mottakeren ut, og vurder hvem som nå er part i saken.' },
    nn: { doed: 'Mottakar {nummer} er registrert som død. Ta mottakaren ut, og vurder kven som no er part i saka.' },
    en: { doed: 'Recipient {nummer} is registered as dead. Take the recipient out, and consider who is now a party.' },
  },
  check(document, report, context) {
    for (const [index, { hvem }] of document.mottaker.entries()) {
      const who = someone(survey(document, context), hvem);
      if (who?.doed !== undefined) report('doed', ['mottaker', index, 'hvem'], { nummer: index + 1 });
    }
  },
});
