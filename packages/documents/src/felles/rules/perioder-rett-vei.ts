import { defineFellesRule } from './felles-rule.js';
import { walkObjects } from './walk.js';

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
  check(document, report) {
    walkObjects(document, ({ fra, til }, path) => {
      if (typeof fra === 'string' && typeof til === 'string' && til < fra) report('til-foer-fra', [...path, 'til']);
    });
  },
});
