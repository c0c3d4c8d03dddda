import { isFinal, isKlagevedtak } from '../instans.js';
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
        'Klageorganet har avvist klagen i avgjørelse {nummer}. Det er ikke endelig, men kan klages inn for Statsforvalteren. Sett «klagenAvvist» i «instans», og lag klageopplysninger. Er en annen klage avgjort samtidig, skriv to brev.',
      'ikke-avvist':
        'Brevet sier at klagen er avvist, men avgjørelse {nummer} har et annet utfall. Ta ut «klagenAvvist», eller rett utfallet.',
    },
    nn: {
      begrunnelse:
        'Avgjerd {nummer} avviser saka. Ei avvising er eit vedtak og skal grunngivast. Skriv kvifor, og kva personen kan gjere.',
      'avvist-klage':
        'Klageorganet har avvist klagen i avgjerd {nummer}. Det er ikkje endeleg, men kan klagast inn for Statsforvaltaren. Set «klagenAvvist» i «instans», og lag klageopplysningar. Er ein annan klage avgjord samstundes, skriv to brev.',
      'ikke-avvist':
        'Brevet seier at klagen er avvist, men avgjerd {nummer} har eit anna utfall. Ta ut «klagenAvvist», eller rett utfallet.',
    },
    en: {
      begrunnelse:
        'Decision {nummer} dismisses the case. A dismissal is a decision and needs reasons. Write why, and what the person can do.',
      'avvist-klage':
        'The appeal body has dismissed the appeal in decision {nummer}. That is not final, but can be appealed to the County Governor. Set «klagenAvvist» in «instans», and make appeal information. If another appeal is decided at the same time, write two letters.',
      'ikke-avvist':
        'The letter says that the appeal is dismissed, but decision {nummer} has another outcome. Take out «klagenAvvist», or correct the outcome.',
    },
  },
  check(vedtak, report) {
    for (const [index, avgjoerelse] of (vedtak.avgjoerelser ?? []).entries()) {
      const nummer = { nummer: index + 1 };
      const path = ['avgjoerelser', index, 'utfall'];
      const dismissed = avgjoerelse.utfall === 'avvist';
      if (isFinal(vedtak) && dismissed) report('avvist-klage', path, nummer);
      if (isKlagevedtak(vedtak) && !isFinal(vedtak) && avgjoerelse.utfall !== undefined && !dismissed)
        report('ikke-avvist', path, nummer);
      if (!dismissed || isFinal(vedtak)) continue;
      const reasons = [avgjoerelse.begrunnelse, vedtak.begrunnelse?.vurdering].some((text) => text?.trim());
      if (vedtak.begrunnelse && !reasons) report('begrunnelse', ['avgjoerelser', index, 'begrunnelse'], nummer);
    }
  },
});
