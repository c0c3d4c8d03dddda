import { definePlanRule } from './plan-rule.js';

/** Whoever writes down a wish about treatment knows what it is worth; the letter says it to everyone else. */
export const oenskeErIkkeBindende = definePlanRule({
  id: 'kriseplan/oenske-er-ikke-bindende',
  severity: 'info',
  hjemmel: ['pbrl-3-1', 'pbrl-4-9', 'phvl-3-9'],
  messages: {
    nb: {
      oensker:
        'Ønskene er ikke juridisk bindende, men skal bli hørt. Planen sier det til den som leser. Forklar det for personen også.',
    },
    nn: {
      oensker:
        'Ønska er ikkje juridisk bindande, men skal bli høyrde. Planen seier det til den som les. Forklar det for personen òg.',
    },
    en: {
      oensker:
        'The wishes are not legally binding, but shall be heard. The plan says so to the reader. Explain it to the person too.',
    },
  },
  check({ behandling }, report) {
    if (behandling?.oenskerIkke?.length) report('oensker', ['behandling', 'oenskerIkke']);
    else if (behandling?.oensker?.length) report('oensker', ['behandling', 'oensker']);
  },
});
