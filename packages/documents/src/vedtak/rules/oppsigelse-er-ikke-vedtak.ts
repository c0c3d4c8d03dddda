import type { Draft, Vedtak } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { defineVedtakRule } from './vedtak-rule.js';

/** A tenancy ends by notice under husleieloven, with its own protection, never by a decision. */
export const oppsigelseErIkkeVedtak = defineVedtakRule({
  id: 'vedtak/oppsigelse-er-ikke-vedtak',
  severity: { opphoert: 'error', tekst: 'warning' },
  hjemmel: ['husl-9-5', 'husl-9-6', 'husl-9-7'],
  messages: {
    nb: {
      opphoert:
        'Avgjørelse {nummer} lar leie av kommunal bolig opphøre. Et leieforhold sies opp etter husleieloven, med egen frist og rett til å protestere. Ta avgjørelsen ut.',
      tekst:
        'Teksten sier opp et leieforhold. Det kan ikke gjøres i et vedtak; send oppsigelsen for seg, etter husleieloven.',
    },
    nn: {
      opphoert:
        'Avgjerd {nummer} lèt leige av kommunal bustad ta slutt. Eit leigeforhold blir sagt opp etter husleigelova, med eigen frist og rett til å protestere. Ta avgjerda ut.',
      tekst:
        'Teksten seier opp eit leigeforhold. Det kan ikkje gjerast i eit vedtak; send oppseiinga for seg, etter husleigelova.',
    },
    en: {
      opphoert:
        'Decision {nummer} ends the lease of a municipal dwelling. A tenancy is ended by notice under the tenancy act, with a time limit and a right to protest. Take the decision out.',
      tekst:
        'The text ends a tenancy. That cannot be done in a decision; send the notice separately, under the tenancy act.',
    },
  },
  check(vedtak, report) {
    for (const [index, { rettsgrunnlag, boligtype, utfall }] of (vedtak.avgjoerelser ?? []).entries()) {
      // Only here is the kommune the landlord: a service in a dwelling, or a guarantee for another landlord, may well end.
      const leased = rettsgrunnlag === 'KOMM_BOLIG' && boligtype !== 'privatLeie';
      if (leased && utfall === 'opphoert') report('opphoert', ['avgjoerelser', index, 'utfall'], { nummer: index + 1 });
    }
    for (const [text, path] of texts(vedtak)) if (ENDS_LEASE.test(text ?? '')) report('tekst', path);
  },
});

/** The kommune giving notice; «du kan si opp» and what another landlord has done are something else. */
const ENDS_LEASE =
  /\b(?:vi|kommunen) (?:sier|seier|har sagt|må si|må seie)(?: derfor| difor)? opp (?:\S+ ){0,2}?(?:leie|husleie|leige|husleige|bolig|bustad|leilighet|leilegheit)|(?:leie|leige)(?:kontrakt|forhold)\S* (?:din |ditt )?(?:er |blir |vert )(?:herved |med dette )?(?:sagt opp|oppsagt|hevet|heva)/i;

type Text = readonly [text: string | undefined, path: readonly PathSegment[]];

function texts({ overskrift, begrunnelse, avgjoerelser = [] }: Draft<Vedtak>): readonly Text[] {
  return [
    [overskrift, ['overskrift']],
    [begrunnelse?.vurdering, ['begrunnelse', 'vurdering']],
    ...avgjoerelser.flatMap(({ begrunnelse: own, duMaaGjoere }, index): Text[] => [
      [own, ['avgjoerelser', index, 'begrunnelse']],
      [duMaaGjoere, ['avgjoerelser', index, 'duMaaGjoere']],
    ]),
  ];
}
