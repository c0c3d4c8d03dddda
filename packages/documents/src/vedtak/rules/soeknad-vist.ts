import { defineVedtakRule } from './vedtak-rule.js';

/** A decision on an application shows what the person asked for: without it nobody can tell whether it was met. */
export const soeknadVist = defineVedtakRule({
  id: 'vedtak/soeknad-vist',
  severity: 'error',
  hjemmel: ['fvl-24', 'fvl-25', 'nfvl-56', 'nfvl-57'],
  messages: {
    nb: { mangler: 'Avgjørelse {nummer} svarer på en søknad. Skriv hva personen ba om, i «soekt».' },
    nn: { mangler: 'Avgjerd {nummer} svarer på ein søknad. Skriv kva personen bad om, i «soekt».' },
    en: { mangler: 'Decision {nummer} answers an application. Write what the person asked for, in «soekt».' },
  },
  check({ bakgrunn, avgjoerelser = [] }, report) {
    if (bakgrunn?.type !== 'soeknad') return;
    for (const [index, { soekt, utfall, rettsgrunnlag }] of avgjoerelser.entries()) {
      const unasked = rettsgrunnlag === 'EGENANDEL' || rettsgrunnlag === 'PBRL_2_5';
      if (!soekt && !unasked && ANSWERS.has(utfall))
        report('mangler', ['avgjoerelser', index, 'soekt'], { nummer: index + 1 });
    }
  },
});

/** Outcomes that answer an application; the others change what the person has. */
const ANSWERS: ReadonlySet<string | undefined> = new Set(['innvilget', 'delvisInnvilget', 'avslag', 'avvist']);
