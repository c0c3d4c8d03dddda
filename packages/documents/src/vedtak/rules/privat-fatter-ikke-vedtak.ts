import { defineVedtakRule } from './vedtak-rule.js';

/** A private or ideell provider may carry out a service but never decides the case. */
export const privatFatterIkkeVedtak = defineVedtakRule({
  id: 'vedtak/privat-fatter-ikke-vedtak',
  severity: { utfoereren: 'error', navn: 'warning' },
  hjemmel: ['fvl-2', 'nfvl-7'],
  messages: {
    nb: {
      utfoereren:
        'Den private utføreren i avgjørelse {nummer} står som den som har avgjort saken. Bare kommunen kan gjøre vedtak; rett organet.',
      navn: 'Navnet på organet ser ut som en privat virksomhet. Sjekk at det er kommunen eller NAV-kontoret som har avgjort saken.',
    },
    nn: {
      utfoereren:
        'Den private utføraren i avgjerd {nummer} står som den som har avgjort saka. Berre kommunen kan gjere vedtak; rett organet.',
      navn: 'Namnet på organet ser ut som ei privat verksemd. Sjekk at det er kommunen eller NAV-kontoret som har avgjort saka.',
    },
    en: {
      utfoereren:
        'The private provider in decision {nummer} is stated as the one that decided. Only the municipality can decide; correct the body.',
      navn: 'The name of the body looks like a private organisation. Check that the municipality or the NAV office has decided the case.',
    },
  },
  check({ besluttendeOrgan, avgjoerelser = [] }, report) {
    if (!besluttendeOrgan) return;
    const { navn, organisasjonsnummer } = besluttendeOrgan;
    const index = avgjoerelser.findIndex(({ utfoerer }) => {
      if (utfoerer?.type !== 'privat' && utfoerer?.type !== 'ideell') return false;
      const sameNumber = organisasjonsnummer !== undefined && utfoerer.organisasjonsnummer === organisasjonsnummer;
      return sameNumber || (navn !== undefined && utfoerer.navn === navn);
    });
    if (index >= 0) report('utfoereren', ['besluttendeOrgan'], { nummer: index + 1 });
    else if (navn !== undefined && PRIVATE.test(navn)) report('navn', ['besluttendeOrgan', 'navn']);
  },
});

const PRIVATE = /\b(?:AS|ASA|ANS|DA|Stiftelsen|Stiftinga)\b/;
