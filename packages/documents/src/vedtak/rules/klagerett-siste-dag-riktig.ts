import { addDays, isIsoDate, isVirkedag, lastDay } from '@hjemmel/law';
import { type Entry, judgement } from './judgement.js';
import { periodOf } from './klagerett-rett-frist.js';
import { lastDaysIn } from './notice-period.js';
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
    for (const found of judgement(vedtak, context).entries) {
      const { entry, index, said = [] } = found;
      const stated = entry.klagefrist?.sisteDag;
      const nummer = { nummer: index + 1 };
      const path = ['klagerett', index, 'klagefrist', 'sisteDag'];
      const first = earliest(vedtak.vedtaksdato, weeksOf(found));
      const early = (day: string) => isCounted(day) && first !== undefined && day < first;
      if (stated !== undefined && early(stated)) report('for-tidlig', path, { ...nummer, dato: first ?? '' });
      else if (stated !== undefined && isCounted(stated) && !isVirkedag(stated))
        report('ikke-virkedag', path, { ...nummer, dato: nextVirkedag(stated) });
      if (lastDaysIn(said, vedtak.vedtaksdato).some(early))
        report('for-tidlig', ['klagerett', index, 'tekst'], { ...nummer, dato: first ?? '' });
    }
  },
});

function weeksOf({ entry, decisions }: Entry): number | undefined {
  return Math.max(0, ...decisions.flatMap(periodOf).map(({ uker }) => uker)) || entry.klagefrist?.uker;
}

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
