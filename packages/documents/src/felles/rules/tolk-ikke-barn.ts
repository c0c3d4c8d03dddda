import { defineFellesRule } from './felles-rule.js';
import { survey } from './survey.js';

/** A child is never the interpreter (tolkeloven § 4). */
export const tolkIkkeBarn = defineFellesRule({
  id: 'felles/tolk-ikke-barn',
  severity: 'error',
  hjemmel: ['tolk-4'],
  messages: {
    nb: { barn: 'Et barn har tolket. Barn skal ikke brukes som tolk. Ta samtalen på nytt med kvalifisert tolk.' },
    nn: { barn: 'Eit barn har tolka. Barn skal ikkje brukast som tolk. Ta samtalen på nytt med kvalifisert tolk.' },
    en: {
      barn: 'A child has interpreted. Children must not be used as interpreters. Have the talk again with a qualified interpreter.',
    },
  },
  check(document, report, context) {
    for (const { value, path } of survey(document, context).tolkebruk) {
      if (value.hvem === 'barn') report('barn', [...path, 'hvem']);
    }
  },
});
