import { shortfall } from './asked-and-given.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Less than the person asked for is «delvisInnvilget», so that the letter says it and the reasons are given. */
export const delvisErIkkeInnvilget = defineVedtakRule({
  id: 'vedtak/delvis-er-ikke-innvilget',
  severity: { mindre: 'error', 'bare-inntil': 'warning' },
  hjemmel: ['fvl-24', 'nfvl-56'],
  messages: {
    nb: {
      mindre:
        'Avgjørelse {nummer} gir mindre enn personen søkte om. Velg «delvisInnvilget», og skriv hvorfor det ikke ble mer.',
      'bare-inntil':
        'Avgjørelse {nummer} gir «inntil» det personen søkte om. Skriv det minste personen kan regne med, eller velg «delvisInnvilget».',
    },
    nn: {
      mindre:
        'Avgjerd {nummer} gir mindre enn personen søkte om. Vel «delvisInnvilget», og skriv kvifor det ikkje vart meir.',
      'bare-inntil':
        'Avgjerd {nummer} gir «inntil» det personen søkte om. Skriv det minste personen kan rekne med, eller vel «delvisInnvilget».',
    },
    en: {
      mindre:
        'Decision {nummer} grants less than the person applied for. Choose «delvisInnvilget», and write why it was not more.',
      'bare-inntil':
        'Decision {nummer} grants «up to» what the person applied for. Write the least the person can count on, or choose «delvisInnvilget».',
    },
  },
  check({ avgjoerelser = [] }, report) {
    for (const [index, avgjoerelse] of avgjoerelser.entries()) {
      const problem = WHOLE.has(avgjoerelse.utfall) ? shortfall(avgjoerelse) : undefined;
      if (problem) report(problem, ['avgjoerelser', index, 'utfall'], { nummer: index + 1 });
    }
  },
});

/** Outcomes that tell the person nothing was refused. */
const WHOLE: ReadonlySet<string | undefined> = new Set(['innvilget', 'viderefoert']);
