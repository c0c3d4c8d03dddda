import { isKlagevedtak } from '../instans.js';
import { isGranted, isRefused } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Help under boligsosialloven turns on whether the person is vanskeligstilt (bsl § 4), and it is decided in its own right, also beside municipal housing. */
export const bslVanskeligstiltVurdert = defineVedtakRule({
  id: 'vedtak/bsl-vanskeligstilt-vurdert',
  severity: { mangler: 'error', 'nei-men-innvilget': 'warning', 'ja-men-avslag': 'warning', 'ikke-avgjort': 'info' },
  hjemmel: ['bsl-4', 'bsl-6', 'bsl-7'],
  messages: {
    nb: {
      mangler:
        'Avgjørelse {nummer} bygger på boligsosialloven. Skriv om personen er vanskeligstilt på boligmarkedet, og hvorfor.',
      'nei-men-innvilget':
        'Vedtaket sier at personen ikke er vanskeligstilt på boligmarkedet, men gir bistand etter boligsosialloven. Sjekk vurderingen.',
      'ja-men-avslag':
        'Vedtaket sier at personen er vanskeligstilt på boligmarkedet, men avslår bistand. Skriv hvorfor i avgjørelse {nummer}.',
      'ikke-avgjort':
        'Avgjørelse {nummer} gir ikke kommunal bolig. Har personen også bedt om hjelp til å skaffe eller beholde bolig, skal det avgjøres for seg etter boligsosialloven.',
    },
    nn: {
      mangler:
        'Avgjerd {nummer} byggjer på bustadsosiallova. Skriv om personen er vanskelegstilt på bustadmarknaden, og kvifor.',
      'nei-men-innvilget':
        'Vedtaket seier at personen ikkje er vanskelegstilt på bustadmarknaden, men gir hjelp etter bustadsosiallova. Sjekk vurderinga.',
      'ja-men-avslag':
        'Vedtaket seier at personen er vanskelegstilt på bustadmarknaden, men avslår hjelp. Skriv kvifor i avgjerd {nummer}.',
      'ikke-avgjort':
        'Avgjerd {nummer} gir ikkje kommunal bustad. Har personen òg bede om hjelp til å skaffe eller behalde bustad, skal det avgjerast for seg etter bustadsosiallova.',
    },
    en: {
      mangler:
        'Decision {nummer} rests on the act on social housing. Write whether the person is disadvantaged in the housing market, and why.',
      'nei-men-innvilget':
        'The letter says that the person is not disadvantaged in the housing market but grants help under the act on social housing. Check the assessment.',
      'ja-men-avslag':
        'The letter says that the person is disadvantaged in the housing market but refuses help. Write why in decision {nummer}.',
      'ikke-avgjort':
        'Decision {nummer} does not grant municipal housing. If the person has also asked for help to get or keep a home, that is decided separately under the act on social housing.',
    },
  },
  check(vedtak, report) {
    const { avgjoerelser = [], begrunnelse } = vedtak;
    const of = (code: string) => avgjoerelser.findIndex(({ rettsgrunnlag }) => rettsgrunnlag === code);
    const index = of('BSL_6');
    const decision = avgjoerelser[index];
    if (!decision) {
      const refused = avgjoerelser.findIndex((row) => row.rettsgrunnlag === 'KOMM_BOLIG' && isRefused(row));
      if (refused >= 0 && !isKlagevedtak(vedtak))
        report('ikke-avgjort', ['avgjoerelser', refused], { nummer: refused + 1 });
      return;
    }
    const nummer = { nummer: index + 1 };
    const path = ['begrunnelse', 'vanskeligstiltVurdert'];
    const result = begrunnelse?.vanskeligstiltVurdert?.resultat;
    const owed = begrunnelse && !begrunnelse.utelatt && decision.utfall !== 'avvist';
    if (owed && !begrunnelse.vanskeligstiltVurdert) report('mangler', path, nummer);
    else if (result === 'nei' && isGranted(decision)) report('nei-men-innvilget', [...path, 'resultat']);
    else if (result === 'ja' && decision.utfall === 'avslag' && !decision.begrunnelse?.trim())
      report('ja-men-avslag', ['avgjoerelser', index, 'begrunnelse'], nummer);
  },
});
