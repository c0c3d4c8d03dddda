import { type Decision, isGranted, isHealthAndCare, isRefused, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** A dwelling is leased, not granted as a health and care service: the services in it are decided separately, with their amounts. */
export const boligErIkkeTjeneste = defineVedtakRule({
  id: 'vedtak/bolig-er-ikke-tjeneste',
  severity: { 'bare-bolig': 'error', 'eget-grunnlag': 'warning', 'uten-tjenester': 'warning' },
  hjemmel: ['hol-3-2', 'fvl-2', 'nfvl-7'],
  messages: {
    nb: {
      'bare-bolig':
        'Avgjørelse {nummer} gir en bolig som om den var en helse- og omsorgstjeneste. Skriv boligen for seg, og hver tjeneste med sitt omfang.',
      'eget-grunnlag':
        'Boligen i avgjørelse {nummer} er ikke en helse- og omsorgstjeneste. Skriv den som en egen avgjørelse.',
      'uten-tjenester':
        'Avgjørelse {nummer} gir en bolig med bemanning eller omsorg, men ingen tjenester. Skriv hver tjeneste som en egen avgjørelse.',
    },
    nn: {
      'bare-bolig':
        'Avgjerd {nummer} gir ein bustad som om han var ei helse- og omsorgsteneste. Skriv bustaden for seg, og kvar teneste med sitt omfang.',
      'eget-grunnlag':
        'Bustaden i avgjerd {nummer} er ikkje ei helse- og omsorgsteneste. Skriv han som ei eiga avgjerd.',
      'uten-tjenester':
        'Avgjerd {nummer} gir ein bustad med bemanning eller omsorg, men ingen tenester. Skriv kvar teneste som ei eiga avgjerd.',
    },
    en: {
      'bare-bolig':
        'Decision {nummer} grants a dwelling as if it were a health and care service. Write the dwelling apart, and each service with its amount.',
      'eget-grunnlag':
        'The dwelling in decision {nummer} is not a health and care service. Write it as a decision of its own.',
      'uten-tjenester':
        'Decision {nummer} grants a dwelling with staff or care but no services. Write each service as a decision of its own.',
    },
  },
  check(vedtak, report, context) {
    const { decisions } = judgement(vedtak, context);
    const services = decisions.some((decision) => isHealthAndCare(decision) && !carriesDwelling(decision));
    for (const decision of decisions) {
      const { avgjoerelse, index } = decision;
      const { rettsgrunnlag = '', boligtype = '' } = avgjoerelse;
      const nummer = { nummer: index + 1 };
      if (isRefused(avgjoerelse)) continue;
      if (isHealthAndCare(decision) && !INSTITUTIONS.has(rettsgrunnlag) && carriesDwelling(decision))
        report(services ? 'eget-grunnlag' : 'bare-bolig', ['avgjoerelser', index, 'rettsgrunnlag'], nummer);
      else if (!isHealthAndCare(decision) && WITH_SERVICES.has(boligtype) && isGranted(avgjoerelse) && !services)
        report('uten-tjenester', ['avgjoerelser', index], nummer);
    }
  },
});

/** A place in an institution is a service, home and all. */
const INSTITUTIONS = new Set(['HOL_3_2_6_C', 'HOL_3_2A']);
const WITH_SERVICES = new Set(['omsorgsbolig', 'bemannetBolig']);
const DWELLING =
  /^(?:tildeling av )?(?:omsorgsbolig|omsorgsbustad|bemannet bolig|bemanna bustad|kommunal (?:bolig|bustad|leilighet)|bofellesskap|bufellesskap)/i;

/** The dwelling itself; a service given in it carries an amount. */
function carriesDwelling({ avgjoerelse: { boligtype, tjeneste, omfang } }: Decision): boolean {
  if (omfang?.enhet !== undefined && omfang.enhet !== 'fastPlass') return false;
  return boligtype !== undefined || DWELLING.test(tjeneste?.betegnelse ?? '');
}
