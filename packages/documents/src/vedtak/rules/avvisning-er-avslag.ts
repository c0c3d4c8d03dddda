import { isKlagevedtak } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Not to take a case is a decision too (fvl § 2 third paragraph): it is reasoned, and it can be appealed. */
export const avvisningErAvslag = defineVedtakRule({
  id: 'vedtak/avvisning-er-avslag',
  severity: 'error',
  hjemmel: ['fvl-2', 'fvl-24', 'fvl-28', 'nfvl-7', 'nfvl-56'],
  messages: {
    nb: {
      begrunnelse:
        'Avgjørelse {nummer} avviser saken. En avvisning er et vedtak og skal begrunnes. Skriv hvorfor, og hva personen kan gjøre.',
      'avvist-klage':
        'Klageorganet har avvist klagen. En slik avvisning kan klages inn for Statsforvalteren og er ikke endelig. Skriv den som en egen sak med klageopplysninger.',
    },
    nn: {
      begrunnelse:
        'Avgjerd {nummer} avviser saka. Ei avvising er eit vedtak og skal grunngivast. Skriv kvifor, og kva personen kan gjere.',
      'avvist-klage':
        'Klageorganet har avvist klagen. Ei slik avvising kan klagast inn for Statsforvaltaren og er ikkje endeleg. Skriv ho som ei eiga sak med klageopplysningar.',
    },
    en: {
      begrunnelse:
        'Decision {nummer} dismisses the case. A dismissal is a decision and needs reasons. Write why, and what the person can do.',
      'avvist-klage':
        'The appeal body has dismissed the appeal. Such a dismissal can be appealed to the County Governor and is not final. Write it as a case of its own with appeal information.',
    },
  },
  check(vedtak, report) {
    for (const [index, avgjoerelse] of (vedtak.avgjoerelser ?? []).entries()) {
      if (avgjoerelse.utfall !== 'avvist') continue;
      const nummer = { nummer: index + 1 };
      const reasons = [avgjoerelse.begrunnelse, vedtak.begrunnelse?.vurdering].some((text) => text?.trim());
      if (isKlagevedtak(vedtak)) report('avvist-klage', ['avgjoerelser', index, 'utfall'], nummer);
      else if (vedtak.begrunnelse && !reasons) report('begrunnelse', ['avgjoerelser', index, 'begrunnelse'], nummer);
    }
  },
});
