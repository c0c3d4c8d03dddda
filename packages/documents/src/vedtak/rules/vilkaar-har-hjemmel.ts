import { isProvisionId, provision } from '@hjemmel/law';
import { type Decision, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** A condition rests on law, is closely connected with the decision and explained; less money for breach needs a warning first (sotjl §§ 20–21). */
export const vilkaarHarHjemmel = defineVedtakRule({
  id: 'vedtak/vilkaar-har-hjemmel',
  severity: {
    mangler: 'error',
    'ukjent-hjemmel': 'warning',
    'annen-lov': 'error',
    begrunnelse: 'warning',
    sammenheng: 'error',
    'boer-vise-sammenheng': 'warning',
    brudd: 'warning',
  },
  hjemmel: ['sotjl-20', 'sotjl-20-a', 'sotjl-21', 'nfvl-41'],
  messages: {
    nb: {
      mangler:
        'Vilkår {vilkaar} i avgjørelse {nummer} har ingen hjemmel. Legg til bestemmelsen som åpner for det, eller ta ut vilkåret.',
      'ukjent-hjemmel': 'Hjemmelen for vilkår {vilkaar} i avgjørelse {nummer} finnes ikke i lovregisteret. Sjekk den.',
      'annen-lov':
        'Vilkår {vilkaar} i avgjørelse {nummer} bygger på sosialtjenesteloven, men det gjør ikke avgjørelsen. Rett hjemmelen, eller ta ut vilkåret.',
      begrunnelse: 'Skriv hvorfor vilkår {vilkaar} i avgjørelse {nummer} er satt.',
      sammenheng:
        'Skriv hvordan vilkår {vilkaar} i avgjørelse {nummer} henger nært sammen med det personen får. Loven krever det.',
      'boer-vise-sammenheng':
        'Skriv hvordan vilkår {vilkaar} i avgjørelse {nummer} henger sammen med det personen får.',
      brudd:
        'Avgjørelse {nummer} sier ikke hva som skjer når vilkår {vilkaar} ikke følges. Uten det kan ytelsen ikke settes ned.',
    },
    nn: {
      mangler:
        'Vilkår {vilkaar} i avgjerd {nummer} har ingen heimel. Legg til føresegna som opnar for det, eller ta ut vilkåret.',
      'ukjent-hjemmel': 'Heimelen for vilkår {vilkaar} i avgjerd {nummer} finst ikkje i lovregisteret. Sjekk han.',
      'annen-lov':
        'Vilkår {vilkaar} i avgjerd {nummer} byggjer på sosialtenestelova, men det gjer ikkje avgjerda. Rett heimelen, eller ta ut vilkåret.',
      begrunnelse: 'Skriv kvifor vilkår {vilkaar} i avgjerd {nummer} er sett.',
      sammenheng:
        'Skriv korleis vilkår {vilkaar} i avgjerd {nummer} heng nært saman med det personen får. Lova krev det.',
      'boer-vise-sammenheng': 'Skriv korleis vilkår {vilkaar} i avgjerd {nummer} heng saman med det personen får.',
      brudd:
        'Avgjerd {nummer} seier ikkje kva som skjer når vilkår {vilkaar} ikkje blir følgt. Utan det kan ytinga ikkje setjast ned.',
    },
    en: {
      mangler:
        'Condition {vilkaar} of decision {nummer} has no legal basis. Add the provision that allows it, or take it out.',
      'ukjent-hjemmel':
        'The legal basis of condition {vilkaar} of decision {nummer} is not in the law register. Check it.',
      'annen-lov':
        'Condition {vilkaar} of decision {nummer} rests on the social services act, but the decision does not. Correct the legal basis, or take it out.',
      begrunnelse: 'Write why condition {vilkaar} of decision {nummer} is set.',
      sammenheng:
        'Write how condition {vilkaar} of decision {nummer} is closely connected with what the person gets. The law asks for it.',
      'boer-vise-sammenheng':
        'Write how condition {vilkaar} of decision {nummer} is connected with what the person gets.',
      brudd:
        'Decision {nummer} does not say what happens when condition {vilkaar} is not met. Without it the benefit cannot be reduced.',
    },
  },
  check(vedtak, report, context) {
    for (const decision of judgement(vedtak, context).decisions) {
      const { index, avgjoerelse } = decision;
      for (const [row, vilkaar] of (avgjoerelse.vilkaar ?? []).entries()) {
        const path = ['avgjoerelser', index, 'vilkaar', row];
        const params = { nummer: index + 1, vilkaar: row + 1 };
        const basisProblem = problemWithBasis(decision, vilkaar.hjemmel ?? []);
        if (basisProblem) report(basisProblem, [...path, 'hjemmel'], params);
        if (!vilkaar.begrunnelse?.trim()) report('begrunnelse', [...path, 'begrunnelse'], params);
        const social = isSocial(decision);
        if (!vilkaar.naerSammenheng?.trim())
          report(social ? 'sammenheng' : 'boer-vise-sammenheng', [...path, 'naerSammenheng'], params);
        if (social && !vilkaar.foelgerVedBrudd?.trim()) report('brudd', [...path, 'foelgerVedBrudd'], params);
      }
    }
  },
});

function isSocial({ avgjoerelse }: Decision): boolean {
  return avgjoerelse.rettsgrunnlag?.startsWith('SOTJL_') ?? false;
}

function problemWithBasis(
  decision: Decision,
  hjemmel: readonly string[],
): 'mangler' | 'ukjent-hjemmel' | 'annen-lov' | undefined {
  if (hjemmel.length === 0) return 'mangler';
  const acts = hjemmel.flatMap((id) => (isProvisionId(id) ? [provision(id).statute] : []));
  if (acts.length < hjemmel.length) return 'ukjent-hjemmel';
  const { basis } = decision;
  return basis && acts.every((act) => act === 'sotjl') && !isSocial(decision) ? 'annen-lov' : undefined;
}
