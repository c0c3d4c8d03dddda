import { isProvisionId, provision } from '@hjemmel/law';
import { reasonsRequired } from '../required-reasons.js';
import { type Decision, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The reasons show the rules the decision rests on, and their content as far as needed to understand (fvl § 25 first paragraph). */
export const reglerVist = defineVedtakRule({
  id: 'vedtak/regler-vist',
  severity: {
    mangler: 'error',
    anbefalt: 'warning',
    hjemler: 'error',
    'ukjent-hjemmel': 'warning',
    grunnlag: 'warning',
    'lokalt-grunnlag': 'warning',
  },
  hjemmel: ['fvl-25', 'nfvl-57'],
  messages: {
    nb: {
      mangler: 'Begrunnelsen viser ikke reglene. Skriv hvilke regler vedtaket bygger på, så personen kan forstå dem.',
      anbefalt: 'Begrunnelsen viser ikke reglene. Skriv dem gjerne, selv om loven ikke krever det her.',
      hjemler: 'Ingen bestemmelser er ført opp. Legg til bestemmelsene vedtaket bygger på, i «hjemler».',
      'ukjent-hjemmel':
        'Hjemmel {nummer} i begrunnelsen finnes ikke i lovregisteret og blir ikke skrevet ut. Sjekk den.',
      grunnlag: 'Loven avgjørelse {nummer} bygger på, står ikke blant hjemlene i begrunnelsen. Legg den til.',
      'lokalt-grunnlag':
        'Avgjørelse {nummer} bygger også på kommunens egne regler. Skriv hvilke, i «lokaltGrunnlag», så personen kan finne dem.',
    },
    nn: {
      mangler: 'Grunngivinga viser ikkje reglane. Skriv kva reglar vedtaket byggjer på, så personen kan forstå dei.',
      anbefalt: 'Grunngivinga viser ikkje reglane. Skriv dei gjerne, sjølv om lova ikkje krev det her.',
      hjemler: 'Ingen føresegner er førte opp. Legg til føresegnene vedtaket byggjer på, i «hjemler».',
      'ukjent-hjemmel':
        'Heimel {nummer} i grunngivinga finst ikkje i lovregisteret og blir ikkje skriven ut. Sjekk han.',
      grunnlag: 'Lova avgjerd {nummer} byggjer på, står ikkje blant heimlane i grunngivinga. Legg ho til.',
      'lokalt-grunnlag':
        'Avgjerd {nummer} byggjer òg på kommunen sine eigne reglar. Skriv kva for nokre, i «lokaltGrunnlag», så personen kan finne dei.',
    },
    en: {
      mangler:
        'The reasons do not show the rules. Write which rules the decision rests on, so that the person can understand them.',
      anbefalt: 'The reasons do not show the rules. Write them if you can, although the law does not ask for it here.',
      hjemler: 'No provisions are listed. Add the provisions the decision rests on, in «hjemler».',
      'ukjent-hjemmel': 'Provision {nummer} of the reasons is not in the law register and is not printed. Check it.',
      grunnlag: 'The act decision {nummer} rests on is not among the provisions of the reasons. Add it.',
      'lokalt-grunnlag':
        "Decision {nummer} also rests on the municipality's own rules. Write which, in «lokaltGrunnlag», so that the person can find them.",
    },
  },
  check(vedtak, report, context) {
    const { begrunnelse } = vedtak;
    if (!begrunnelse || begrunnelse.utelatt) return;
    const { decisions } = judgement(vedtak, context);
    const { regler, hjemler = [] } = begrunnelse;
    const required = reasonsRequired(
      vedtak,
      decisions.map(({ appeal }) => appeal),
    );
    if (!regler?.trim()) report(required ? 'mangler' : 'anbefalt', ['begrunnelse', 'regler']);
    if (hjemler.length === 0 && required) report('hjemler', ['begrunnelse', 'hjemler']);
    for (const [index, id] of hjemler.entries()) {
      if (!isProvisionId(id)) report('ukjent-hjemmel', ['begrunnelse', 'hjemler', index], { nummer: index + 1 });
    }
    for (const decision of decisions) {
      const { index, avgjoerelse } = decision;
      const nummer = { nummer: index + 1 };
      if (hjemler.length > 0 && !rests(decision, hjemler)) report('grunnlag', ['begrunnelse', 'hjemler'], nummer);
      if (LOCAL.has(avgjoerelse.rettsgrunnlag) && !avgjoerelse.lokaltGrunnlag)
        report('lokalt-grunnlag', ['avgjoerelser', index, 'lokaltGrunnlag'], nummer);
    }
  },
});

/** Bases that the kommune's own forskrift or guidelines fill. */
const LOCAL: ReadonlySet<string | undefined> = new Set(['KOMM_BOLIG', 'HOL_3_2A']);

/** Whether some provision cited is of an act the decision may rest on; what only the administration act governs has no act of its own. */
function rests({ basis }: Decision, hjemler: readonly string[]): boolean {
  const acts = new Set(basis?.provisions.map((id) => provision(id).statute) ?? []);
  acts.delete('fvl');
  return acts.size === 0 || hjemler.some((id) => isProvisionId(id) && acts.has(provision(id).statute));
}
