import type { Draft, Vedtak } from '@hjemmel/model';
import { isKlagevedtak } from '../instans.js';
import { type Decision, isUnfavourable, judgement, lawful } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Whoever gets less than they wished for is told why; reasons may be left out only where an application is wholly granted (fvl § 24). */
export const avslagBegrunnet = defineVedtakRule({
  id: 'vedtak/avslag-begrunnet',
  severity: { mangler: 'error', anbefalt: 'warning', egen: 'info', utelatt: 'error', 'utelatt-med-vilkaar': 'warning' },
  hjemmel: ['fvl-24', 'nfvl-56'],
  messages: {
    nb: {
      mangler: 'Avgjørelse {nummer} går personen imot, men er ikke begrunnet. Skriv hvorfor.',
      anbefalt:
        'Avgjørelse {nummer} går personen imot, men er ikke begrunnet. Skriv gjerne hvorfor, selv om forvaltningsloven ikke krever det her.',
      egen: 'Brevet har flere avgjørelser. Skriv hvorfor avgjørelse {nummer} gikk personen imot, i begrunnelsen for denne avgjørelsen.',
      utelatt: 'Begrunnelsen er utelatt, men ikke alt det er søkt om, er innvilget. Skriv begrunnelsen.',
      'utelatt-med-vilkaar':
        'Begrunnelsen er utelatt, men avgjørelse {nummer} har vilkår eller egenandel. Skriv begrunnelsen hvis personen kan ventes å være misfornøyd.',
    },
    nn: {
      mangler: 'Avgjerd {nummer} går personen imot, men er ikkje grunngitt. Skriv kvifor.',
      anbefalt:
        'Avgjerd {nummer} går personen imot, men er ikkje grunngitt. Skriv gjerne kvifor, sjølv om forvaltningslova ikkje krev det her.',
      egen: 'Brevet har fleire avgjerder. Skriv kvifor avgjerd {nummer} gjekk personen imot, i grunngivinga for denne avgjerda.',
      utelatt: 'Grunngivinga er utelaten, men ikkje alt det er søkt om, er innvilga. Skriv grunngivinga.',
      'utelatt-med-vilkaar':
        'Grunngivinga er utelaten, men avgjerd {nummer} har vilkår eller eigendel. Skriv grunngivinga dersom personen kan ventast å vere misnøgd.',
    },
    en: {
      mangler: 'Decision {nummer} goes against the person but has no reasons. Write why.',
      anbefalt:
        'Decision {nummer} goes against the person but has no reasons. Write why if you can, although the administration act does not ask for it here.',
      egen: 'The letter has several decisions. Write why decision {nummer} went against the person, in its own reasons.',
      utelatt: 'The reasons are left out, but not everything applied for is granted. Write the reasons.',
      'utelatt-med-vilkaar':
        'The reasons are left out, but decision {nummer} has conditions or a fee. Write the reasons if the person may be dissatisfied.',
    },
  },
  check(vedtak, report, context) {
    const { begrunnelse } = vedtak;
    if (!begrunnelse) return;
    const { decisions } = judgement(vedtak, context);
    if (begrunnelse.utelatt) {
      const wrong = leftOutWrongly(vedtak, decisions);
      if (wrong) return report(wrong[0], ['begrunnelse', 'utelatt'], wrong[1]);
    }
    const common = Boolean(begrunnelse.vurdering?.trim());
    for (const decision of decisions) {
      const { avgjoerelse, index } = decision;
      // A dismissal has a rule of its own.
      if (!isUnfavourable(avgjoerelse) || avgjoerelse.utfall === 'avvist') continue;
      const path = ['avgjoerelser', index, 'begrunnelse'];
      if (avgjoerelse.begrunnelse?.trim()) continue;
      if (!common) report(owesReasons(decision) ? 'mangler' : 'anbefalt', path, { nummer: index + 1 });
      else if (decisions.length > 1) report('egen', path, { nummer: index + 1 });
    }
  },
});

type LeftOut = readonly [messageId: 'utelatt' | 'utelatt-med-vilkaar', params: { readonly nummer?: number }];

/** Forvaltningsloven chapter V asks for reasons, save in short health and care services, plan and coordinator (pbrl § 2-7). */
function owesReasons(decision: Decision): boolean {
  return lawful(decision)?.fvl45 !== false;
}

function leftOutWrongly(vedtak: Draft<Vedtak>, all: readonly Decision[]): LeftOut | undefined {
  const decisions = all.filter(owesReasons);
  if (all.length > 0 && decisions.length === 0) return undefined;
  const granted = decisions.every(({ avgjoerelse: { utfall } }) => utfall === undefined || utfall === 'innvilget');
  const asked = vedtak.bakgrunn === undefined || vedtak.bakgrunn.type === 'soeknad';
  if (!granted || !asked || isKlagevedtak(vedtak)) return ['utelatt', {}];
  const laid = decisions.find(({ avgjoerelse: { vilkaar, egenandel } }) => vilkaar?.length || egenandel);
  return laid && ['utelatt-med-vilkaar', { nummer: laid.index + 1 }];
}
