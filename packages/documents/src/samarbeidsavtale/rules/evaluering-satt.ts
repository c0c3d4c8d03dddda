import { defineAgreementRule } from './agreement-rule.js';

/** A date to look at the agreement together; what was planned and has passed is pointed out while the agreement lasts. */
export const evalueringSatt = defineAgreementRule({
  id: 'samarbeidsavtale/evaluering-satt',
  severity: { mangler: 'error', passert: 'warning' },
  hjemmel: [],
  messages: {
    nb: {
      mangler: 'Avtalen har ingen dato for evaluering. Sett en dag der dere ser på avtalen sammen.',
      passert: 'Evaluering {nummer} skulle vært holdt. Skriv hva dere kom fram til, og sett en ny dato.',
    },
    nn: {
      mangler: 'Avtalen har ingen dato for evaluering. Set ein dag der de ser på avtalen saman.',
      passert: 'Evaluering {nummer} skulle vore halden. Skriv kva de kom fram til, og set ein ny dato.',
    },
    en: {
      mangler: 'The agreement has no date for an evaluation. Set a day when you look at the agreement together.',
      passert: 'Evaluation {nummer} should have been held. Write what you arrived at, and set a new date.',
    },
  },
  check({ evaluering, varighet }, report, { today }) {
    if (!evaluering) return;
    if (!evaluering.some(({ dato, status }) => dato !== undefined && status !== 'avlyst')) {
      report('mangler', ['evaluering']);
    }
    if (varighet?.til !== undefined && varighet.til < today) return;
    for (const [index, { dato, status }] of evaluering.entries()) {
      if (status === 'planlagt' && dato !== undefined && dato < today) {
        report('passert', ['evaluering', index, 'dato'], { nummer: index + 1 });
      }
    }
  },
});
