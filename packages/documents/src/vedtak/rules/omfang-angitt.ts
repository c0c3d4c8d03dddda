import type { DraftPart, Omfang } from '@hjemmel/model';
import { isGranted, isHealthAndCare, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/**
 * A granted service says how much: hours or visits that can be checked and complained about. Services that go with a dwelling
 * too, since the dwelling is not a service. «Inntil» and «etter behov» promise nothing without a floor.
 */
export const omfangAngitt = defineVedtakRule({
  id: 'vedtak/omfang-angitt',
  severity: {
    mangler: 'error',
    timer: 'warning',
    hovedinnhold: 'warning',
    inntil: 'warning',
    'etter-behov': 'warning',
  },
  hjemmel: ['fvl-23', 'nfvl-55', 'pbrl-2-1', 'bsl-7'],
  messages: {
    nb: {
      mangler:
        'Avgjørelse {nummer} sier ikke hvor mye hjelp personen får. Skriv mengde og enhet, eller hvorfor det ikke kan måles.',
      timer:
        'Avgjørelse {nummer} gir brukerstyrt personlig assistanse uten timetall. Skriv hvor mange timer personen får.',
      hovedinnhold: 'Avgjørelse {nummer} sier ikke hva hjelpen går ut på. Skriv omfanget eller hovedinnholdet.',
      inntil: 'Avgjørelse {nummer} sier «inntil». Skriv også det minste personen kan regne med, i «minst».',
      'etter-behov': 'Avgjørelse {nummer} sier «etter behov». Skriv hva personen i det minste kan regne med.',
    },
    nn: {
      mangler:
        'Avgjerd {nummer} seier ikkje kor mykje hjelp personen får. Skriv mengd og eining, eller kvifor det ikkje kan målast.',
      timer: 'Avgjerd {nummer} gir brukarstyrt personleg assistanse utan timetal. Skriv kor mange timar personen får.',
      hovedinnhold: 'Avgjerd {nummer} seier ikkje kva hjelpa går ut på. Skriv omfanget eller hovudinnhaldet.',
      inntil: 'Avgjerd {nummer} seier «inntil». Skriv òg det minste personen kan rekne med, i «minst».',
      'etter-behov': 'Avgjerd {nummer} seier «etter behov». Skriv kva personen i det minste kan rekne med.',
    },
    en: {
      mangler:
        'Decision {nummer} does not say how much help the person gets. Write amount and unit, or why it cannot be measured.',
      timer:
        'Decision {nummer} grants user-controlled personal assistance without hours. Write how many hours the person gets.',
      hovedinnhold: 'Decision {nummer} does not say what the help consists of. Write the amount or the main content.',
      inntil: 'Decision {nummer} says «up to». Write also the least the person can count on, in «minst».',
      'etter-behov': 'Decision {nummer} says «as needed». Write what the person can count on at the least.',
    },
  },
  check(vedtak, report, context) {
    const { decisions } = judgement(vedtak, context);
    const withDwelling = decisions.some(
      ({ avgjoerelse }) => DWELLINGS.has(avgjoerelse.boligtype) && isGranted(avgjoerelse),
    );
    for (const decision of decisions) {
      const { avgjoerelse, index } = decision;
      if (!isGranted(avgjoerelse)) continue;
      const { rettsgrunnlag = '', omfang, begrunnelse } = avgjoerelse;
      const service = isHealthAndCare(decision) && !WITHOUT_AMOUNT.has(rettsgrunnlag) && withDwelling;
      const path = ['avgjoerelser', index, 'omfang'];
      const nummer = { nummer: index + 1 };
      if (!isMeasured(omfang)) {
        if (BY_AMOUNT.has(rettsgrunnlag) || service) report('mangler', path, nummer);
        else if (rettsgrunnlag === 'BSL_6' && !begrunnelse?.trim()) report('hovedinnhold', path, nummer);
      } else if (rettsgrunnlag === 'HOL_3_8' && !omfang?.enhet?.startsWith('timer')) report('timer', path, nummer);
      else if (omfang?.form === 'inntil' && !omfang.minst) report('inntil', [...path, 'minst'], nummer);
      else if (/etter behov|as needed/i.test(omfang?.ikkeMaalbar?.grunn ?? '') && !omfang?.minst)
        report('etter-behov', [...path, 'ikkeMaalbar', 'grunn'], nummer);
    }
  },
});

const BY_AMOUNT = new Set(['HOL_3_2_6_A', 'HOL_3_2_6_B', 'HOL_3_8']);
const WITHOUT_AMOUNT = new Set(['PBRL_2_5', 'EGENANDEL', 'HOL_3_2_6_C', 'HOL_3_2A']);
const DWELLINGS: ReadonlySet<string | undefined> = new Set(['omsorgsbolig', 'bemannetBolig']);

function isMeasured(omfang: DraftPart<Omfang> | undefined): boolean {
  const { enhet, mengde, ikkeMaalbar } = omfang ?? {};
  return (
    ikkeMaalbar !== undefined || enhet === 'fastPlass' || (enhet !== undefined && mengde !== undefined && mengde > 0)
  );
}
