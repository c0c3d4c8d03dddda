import { defineVedtakRule } from './vedtak-rule.js';

/** The letter says whom to ask and who answers for the decision: good practice now, required under the act of 2025. */
export const saksbehandlerOppgitt = defineVedtakRule({
  id: 'vedtak/saksbehandler-oppgitt',
  severity: [{ under: 'nfvl-59', severity: 'error' }, { severity: 'info' }],
  hjemmel: ['nfvl-59'],
  messages: {
    nb: {
      saksbehandler: 'Brevet sier ikke hvem personen kan spørre. Skriv navnet på saksbehandleren.',
      ansvarlig: 'Brevet sier ikke hvem som har ansvaret for avgjørelsen. Skriv navnet.',
    },
    nn: {
      saksbehandler: 'Brevet seier ikkje kven personen kan spørje. Skriv namnet på saksbehandlaren.',
      ansvarlig: 'Brevet seier ikkje kven som har ansvaret for avgjerda. Skriv namnet.',
    },
    en: {
      saksbehandler: 'The letter does not say whom the person can ask. Write the name of the case officer.',
      ansvarlig: 'The letter does not say who is responsible for the decision. Write the name.',
    },
  },
  check({ avsender }, report) {
    if (!avsender.saksbehandler?.navn) report('saksbehandler', ['avsender', 'saksbehandler']);
    if (!avsender.ansvarlig?.navn) report('ansvarlig', ['avsender', 'ansvarlig']);
  },
});
