import type { Draft, DraftPart, Vedtak } from '@hjemmel/model';
import { isKlagevedtak } from '../instans.js';
import type { DraftAvgjoerelse } from '../klagerett/regimes.js';
import { isLoss, judgement, lawful } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Who has not applied, and is about to get a decision that is not wholly to their good, is told first and may answer (fvl § 16). */
export const forhaandsvarsel = defineVedtakRule({
  id: 'vedtak/forhaandsvarsel',
  severity: { mangler: 'error', 'etter-vedtaket': 'error', 'foer-fristen': 'error', 'uten-frist': 'warning' },
  hjemmel: ['fvl-16', 'nfvl-42'],
  messages: {
    nb: {
      mangler:
        'Avgjørelse {nummer} er ikke til fordel for personen, og personen har ikke søkt. Skriv når forhåndsvarselet ble sendt, eller hvorfor det ikke ble gitt.',
      'etter-vedtaket': 'Forhåndsvarselet er sendt etter vedtaksdatoen. Rett datoen, eller vent med vedtaket.',
      'foer-fristen':
        'Vedtaket er fattet før fristen for å uttale seg var ute, uten at personen har svart. Vent, eller skriv hva personen svarte.',
      'uten-frist': 'Forhåndsvarselet har ingen frist for å uttale seg. Skriv fristen.',
    },
    nn: {
      mangler:
        'Avgjerd {nummer} er ikkje til fordel for personen, og personen har ikkje søkt. Skriv når førehandsvarselet vart sendt, eller kvifor det ikkje vart gitt.',
      'etter-vedtaket': 'Førehandsvarselet er sendt etter vedtaksdatoen. Rett datoen, eller vent med vedtaket.',
      'foer-fristen':
        'Vedtaket er gjort før fristen for å uttale seg var ute, utan at personen har svart. Vent, eller skriv kva personen svara.',
      'uten-frist': 'Førehandsvarselet har ingen frist for å uttale seg. Skriv fristen.',
    },
    en: {
      mangler:
        'Decision {nummer} is not in favour of the person, who has not applied. Write when the advance notice was sent, or why it was not given.',
      'etter-vedtaket': 'The advance notice is dated after the decision. Correct the date, or wait with the decision.',
      'foer-fristen':
        'The decision was made before the time to answer was out, and the person has not answered. Wait, or write what the person answered.',
      'uten-frist': 'The advance notice has no time limit for an answer. Write it.',
    },
  },
  check(vedtak, report, context) {
    const { forhaandsvarsel: warning, vedtaksdato } = vedtak;
    if (warning) judgeDates(warning, vedtaksdato, report);
    if (isKlagevedtak(vedtak) || vedtak.bakgrunn === undefined || warning?.sendt || warning?.unnlatt) return;
    const unwarned = judgement(vedtak, context).decisions.find((decision) => {
      const outside = lawful(decision)?.fvl45 === false;
      return !outside && !isAppliedFor(vedtak, decision.avgjoerelse) && isBurden(decision.avgjoerelse);
    });
    if (unwarned) report('mangler', ['forhaandsvarsel'], { nummer: unwarned.index + 1 });
  },
});

function isAppliedFor({ bakgrunn }: Draft<Vedtak>, { soekt, utfall }: DraftAvgjoerelse): boolean {
  if (bakgrunn?.type !== 'soeknad') return false;
  return soekt !== undefined || (utfall !== 'opphoert' && utfall !== 'endret');
}

/** Not wholly favourable: less, a move, the end, or something laid on the person. */
function isBurden(avgjoerelse: DraftAvgjoerelse): boolean {
  const { vilkaar, egenandel, utfall } = avgjoerelse;
  const laid = Boolean(vilkaar?.length) || (egenandel !== undefined && utfall !== 'opphoert');
  return isLoss(avgjoerelse) || laid;
}

type ReportHere = (messageId: 'etter-vedtaket' | 'foer-fristen' | 'uten-frist', path: readonly string[]) => void;

function judgeDates(
  { sendt, svarfrist, uttalelse }: DraftPart<NonNullable<Vedtak['forhaandsvarsel']>>,
  vedtaksdato: string | undefined,
  report: ReportHere,
): void {
  if (sendt === undefined || vedtaksdato === undefined) return;
  if (sendt > vedtaksdato) report('etter-vedtaket', ['forhaandsvarsel', 'sendt']);
  else if (svarfrist === undefined) report('uten-frist', ['forhaandsvarsel', 'svarfrist']);
  else if (svarfrist >= vedtaksdato && !uttalelse?.trim()) report('foer-fristen', ['forhaandsvarsel', 'svarfrist']);
}
