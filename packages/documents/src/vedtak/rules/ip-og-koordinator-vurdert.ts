import { isGranted, isHealthAndCare, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Who gets lasting help may have a right to a plan and a coordinator (pbrl §§ 2-5, 2-5 b); a no to either is a decision of its own. */
export const ipOgKoordinatorVurdert = defineVedtakRule({
  id: 'vedtak/ip-og-koordinator-vurdert',
  severity: {
    'ip-ikke-vurdert': 'info',
    'koordinator-ikke-vurdert': 'info',
    'ip-avslag': 'warning',
    'koordinator-avslag': 'warning',
  },
  hjemmel: ['pbrl-2-5', 'pbrl-2-5-b', 'hol-7-1', 'hol-7-2', 'sotjl-28'],
  messages: {
    nb: {
      'ip-ikke-vurdert':
        'Personen får hjelp over tid. Vurder om personen har rett til individuell plan, og fyll ut «ipVurdert».',
      'koordinator-ikke-vurdert':
        'Personen får hjelp over tid. Vurder om personen skal ha koordinator, og fyll ut «koordinatorVurdert».',
      'ip-avslag':
        'Personen får ikke individuell plan, men det er ingen avgjørelse om det å klage på. Legg til en avgjørelse med rettsgrunnlaget «PBRL_2_5».',
      'koordinator-avslag':
        'Personen får ikke koordinator, men det er ingen avgjørelse om det å klage på. Legg til en avgjørelse med rettsgrunnlaget «PBRL_2_5».',
    },
    nn: {
      'ip-ikke-vurdert':
        'Personen får hjelp over tid. Vurder om personen har rett til individuell plan, og fyll ut «ipVurdert».',
      'koordinator-ikke-vurdert':
        'Personen får hjelp over tid. Vurder om personen skal ha koordinator, og fyll ut «koordinatorVurdert».',
      'ip-avslag':
        'Personen får ikkje individuell plan, men det er inga avgjerd om det å klage på. Legg til ei avgjerd med rettsgrunnlaget «PBRL_2_5».',
      'koordinator-avslag':
        'Personen får ikkje koordinator, men det er inga avgjerd om det å klage på. Legg til ei avgjerd med rettsgrunnlaget «PBRL_2_5».',
    },
    en: {
      'ip-ikke-vurdert':
        'The person gets help over time. Consider whether the person has a right to an individual plan, and fill in «ipVurdert».',
      'koordinator-ikke-vurdert':
        'The person gets help over time. Consider whether the person is to have a coordinator, and fill in «koordinatorVurdert».',
      'ip-avslag':
        'The person gets no individual plan, but there is no decision on it to appeal against. Add a decision with the legal basis «PBRL_2_5».',
      'koordinator-avslag':
        'The person gets no coordinator, but there is no decision on it to appeal against. Add a decision with the legal basis «PBRL_2_5».',
    },
  },
  check(vedtak, report, context) {
    const { decisions } = judgement(vedtak, context);
    const { ipVurdert, koordinatorVurdert } = vedtak;
    const decided = decisions.some(({ avgjoerelse: { rettsgrunnlag } }) => PLAN.has(rettsgrunnlag));
    const lasting = decisions.some(
      (decision) =>
        isHealthAndCare(decision) &&
        isGranted(decision.avgjoerelse) &&
        decision.avgjoerelse.varighet?.forventetOverToUker === 'ja',
    );
    if (!ipVurdert && lasting && !decided) report('ip-ikke-vurdert', ['ipVurdert']);
    else if (ipVurdert?.resultat === 'ikkeRett' && !decided) report('ip-avslag', ['ipVurdert', 'resultat']);
    if (!koordinatorVurdert && lasting && !decided) report('koordinator-ikke-vurdert', ['koordinatorVurdert']);
    else if (koordinatorVurdert?.resultat === 'ikkeRett' && !decided)
      report('koordinator-avslag', ['koordinatorVurdert', 'resultat']);
  },
});

const PLAN: ReadonlySet<string | undefined> = new Set(['PBRL_2_5', 'SOTJL_28', 'SOTJL_33']);
