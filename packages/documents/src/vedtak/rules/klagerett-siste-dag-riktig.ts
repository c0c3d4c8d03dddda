import { addDays, isIsoDate, isVirkedag, lastDay } from '@hjemmel/law';
import { judgement } from './judgement.js';
import { periodOf } from './klagerett-rett-frist.js';
import { defineVedtakRule } from './vedtak-rule.js';

/**
 * A stated last day is never before the one that follows if the letter came the day it was decided, and never a Saturday,
 * Sunday or holiday. Later is in the party's favour.
 */
export const klagerettSisteDagRiktig = defineVedtakRule({
  id: 'vedtak/klagerett-siste-dag-riktig',
  severity: 'error',
  hjemmel: ['fvl-30', 'nfvl-64', 'pbrl-7-7', 'dl-148', 'dl-149'],
  messages: {
    nb: {
      'for-tidlig':
        'Siste dag i klageopplysning {nummer} er for tidlig. Fristen kan ikke gå ut før {dato}, selv om brevet kom fram samme dag.',
      'ikke-virkedag':
        'Siste dag i klageopplysning {nummer} er en lørdag, søndag eller helligdag. Flytt den til {dato}.',
    },
    nn: {
      'for-tidlig':
        'Siste dag i klageopplysning {nummer} er for tidleg. Fristen kan ikkje gå ut før {dato}, sjølv om brevet kom fram same dag.',
      'ikke-virkedag':
        'Siste dag i klageopplysning {nummer} er ein laurdag, søndag eller heilagdag. Flytt han til {dato}.',
    },
    en: {
      'for-tidlig':
        'The last day in appeal information {nummer} is too early. The time limit cannot end before {dato}, even if the letter came the same day.',
      'ikke-virkedag':
        'The last day in appeal information {nummer} is a Saturday, Sunday or holiday. Move it to {dato}.',
    },
  },
  check(vedtak, report, context) {
    const { vedtaksdato } = vedtak;
    for (const { entry, index, decisions } of judgement(vedtak, context).entries) {
      const stated = entry.klagefrist?.sisteDag;
      if (stated === undefined || !isCounted(stated)) continue;
      const weeks = Math.max(0, ...decisions.flatMap(periodOf).map(({ uker }) => uker)) || entry.klagefrist?.uker;
      const first = earliest(vedtaksdato, weeks);
      const path = ['klagerett', index, 'klagefrist', 'sisteDag'];
      if (first !== undefined && stated < first) report('for-tidlig', path, { nummer: index + 1, dato: first });
      else if (!isVirkedag(stated)) report('ikke-virkedag', path, { nummer: index + 1, dato: nextVirkedag(stated) });
    }
  },
});

/** The calendar of the register ends with 2199; a day so near its end is left alone. */
function isCounted(day: string): boolean {
  return isIsoDate(day) && day < '2198';
}

/** The last day if the notice came forward on the very day of the decision: no lawful one is earlier. */
function earliest(vedtaksdato: string | undefined, weeks: number | undefined): string | undefined {
  const known = vedtaksdato !== undefined && isCounted(vedtaksdato) && weeks !== undefined && weeks > 0;
  return known ? lastDay({ start: vedtaksdato, weeks }) : undefined;
}

function nextVirkedag(day: string): string {
  let next = day;
  while (!isVirkedag(next)) next = addDays(next, 1);
  return next;
}
