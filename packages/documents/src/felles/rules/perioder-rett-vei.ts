import { defineFellesRule } from './felles-rule.js';
import { survey } from './survey.js';

/** Every period ends on or after the day it begins. */
export const perioderRettVei = defineFellesRule({
  id: 'felles/perioder-rett-vei',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: { 'til-foer-fra': 'Perioden slutter før den begynner. Bytt om datoene, eller rett den ene.' },
    nn: { 'til-foer-fra': 'Perioden sluttar før han byrjar. Byt om datoane, eller rett den eine.' },
    en: { 'til-foer-fra': 'The period ends before it begins. Swap the dates, or correct one of them.' },
  },
  check(document, report, context) {
    for (const { value, path } of survey(document, context).perioder) {
      if (String(value.til) < String(value.fra)) report('til-foer-fra', [...path, 'til']);
    }
  },
});
