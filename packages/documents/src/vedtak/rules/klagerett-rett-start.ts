import type { Draft, Vedtak } from '@hjemmel/model';
import { formatDate } from '../../felles/format-date.js';
import { languageOf } from '../../felles/language.js';
import { type Decision, type Entry, judgement } from './judgement.js';
import { noticeWords } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/**
 * Four weeks run from knowledge (pbrl § 7-5), three from the day the notice came forward (fvl § 29). A date for the
 * four-week period is never more than the earliest; a start later than the law's is in the party's favour.
 */
export const klagerettRettStart = defineVedtakRule({
  id: 'vedtak/klagerett-rett-start',
  severity: { kunnskap: 'error', 'kommet-frem': 'warning', tidligst: 'error' },
  hjemmel: ['pbrl-7-5', 'fvl-29', 'nfvl-63'],
  messages: {
    nb: {
      kunnskap:
        'Fristen i klageopplysning {nummer} skal regnes fra personen fikk eller burde fått nok kunnskap til å klage. Velg «kunnskap».',
      'kommet-frem':
        'Fristen i klageopplysning {nummer} regnes fra underretningen kom fram. Velg «kommetFrem», eller la det stå hvis personen skal ha lengre tid.',
      tidligst:
        'Klageopplysning {nummer} sier en sikker siste dag. Fristen regnes fra kunnskap, så skriv «tidligst» foran datoen.',
    },
    nn: {
      kunnskap:
        'Fristen i klageopplysning {nummer} skal reknast frå personen fekk eller burde fått nok kunnskap til å klage. Vel «kunnskap».',
      'kommet-frem':
        'Fristen i klageopplysning {nummer} blir rekna frå underretninga kom fram. Vel «kommetFrem», eller la det stå dersom personen skal ha lengre tid.',
      tidligst:
        'Klageopplysning {nummer} seier ein sikker siste dag. Fristen blir rekna frå kunnskap, så skriv «tidlegast» framfor datoen.',
    },
    en: {
      kunnskap:
        'The time limit in appeal information {nummer} runs from when the person had or should have had enough knowledge to appeal. Choose «kunnskap».',
      'kommet-frem':
        'The time limit in appeal information {nummer} runs from when the notice came forward. Choose «kommetFrem», or let it stand if the person is to have longer.',
      tidligst:
        'Appeal information {nummer} states a last day as certain. The time limit runs from knowledge, so write «at the earliest» with the date.',
    },
  },
  check(vedtak, report, context) {
    for (const found of judgement(vedtak, context).entries) {
      const { entry, index, decisions } = found;
      const starts = decisions.flatMap(startOf);
      const stated = entry.klagefrist?.regnesFra;
      const nummer = { nummer: index + 1 };
      const path = ['klagerett', index, 'klagefrist', 'regnesFra'];
      if (stated === 'kommetFrem' && starts.includes('kunnskap')) report('kunnskap', path, nummer);
      else if (stated === 'kunnskap' && starts.length > 0 && !starts.includes('kunnskap'))
        report('kommet-frem', path, nummer);
      if (starts.includes('kunnskap') && statesCertainDay(vedtak, found))
        report('tidligst', ['klagerett', index, 'tekst'], nummer);
    }
  },
});

function startOf({ appeal }: Decision): readonly ('kunnskap' | 'kommetFrem')[] {
  if (!appeal) return [];
  if ('regime' in appeal) return [appeal.klagefrist.regnesFra === 'kunnskap' ? 'kunnskap' : 'kommetFrem'];
  return appeal.regnesFra === undefined ? [] : [appeal.regnesFra];
}

function statesCertainDay(vedtak: Draft<Vedtak>, { entry, words = '' }: Entry): boolean {
  const day = entry.klagefrist?.sisteDag;
  if (day === undefined) return false;
  const shown = words.includes(formatDate(day, languageOf(vedtak)).toLowerCase());
  return shown && !noticeWords.tidligst.test(words);
}
