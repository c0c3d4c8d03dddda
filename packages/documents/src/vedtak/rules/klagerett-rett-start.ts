import { type Decision, type Entry, groundsOf, judgement } from './judgement.js';
import { lastDaysIn } from './notice-period.js';
import { saysWrongStart } from './notice-start.js';
import { noticeWords, says } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/**
 * Four weeks run from knowledge (pbrl § 7-5), three from the day the notice came forward (fvl § 29). A date for the
 * four-week period is never more than the earliest; a start later than the law's is in the party's favour.
 */
export const klagerettRettStart = defineVedtakRule({
  id: 'vedtak/klagerett-rett-start',
  severity: {
    kunnskap: 'error',
    'kommet-frem': 'warning',
    tidligst: 'error',
    'i-teksten': 'error',
    postkasse: 'warning',
  },
  hjemmel: ['pbrl-7-5', 'fvl-29', 'nfvl-63'],
  messages: {
    nb: {
      kunnskap:
        'Fristen i klageopplysning {nummer} skal regnes fra personen fikk eller burde fått nok kunnskap til å klage. Velg «kunnskap».',
      'kommet-frem':
        'Fristen i klageopplysning {nummer} regnes fra underretningen kom fram. Velg «kommetFrem», eller la det stå hvis personen skal ha lengre tid.',
      tidligst:
        'Klageopplysning {nummer} sier en sikker siste dag. Fristen regnes fra kunnskap, så skriv «tidligst» foran datoen.',
      'i-teksten':
        'Teksten i klageopplysning {nummer} regner fristen fra noe annet enn da personen fikk vite om vedtaket, for eksempel fra vedtaksdatoen eller da brevet ble åpnet. Rett teksten.',
      postkasse:
        'Brevet sendes digitalt, men teksten i klageopplysning {nummer} regner fristen som om det kom i posten. Skriv at den regnes fra varselet.',
    },
    nn: {
      kunnskap:
        'Fristen i klageopplysning {nummer} skal reknast frå personen fekk eller burde fått nok kunnskap til å klage. Vel «kunnskap».',
      'kommet-frem':
        'Fristen i klageopplysning {nummer} blir rekna frå underretninga kom fram. Vel «kommetFrem», eller la det stå dersom personen skal ha lengre tid.',
      tidligst:
        'Klageopplysning {nummer} seier ein sikker siste dag. Fristen blir rekna frå kunnskap, så skriv «tidlegast» framfor datoen.',
      'i-teksten':
        'Teksten i klageopplysning {nummer} reknar fristen frå noko anna enn då personen fekk vite om vedtaket, til dømes frå vedtaksdatoen eller då brevet vart opna. Rett teksten.',
      postkasse:
        'Brevet blir sendt digitalt, men teksten i klageopplysning {nummer} reknar fristen som om det kom i posten. Skriv at han blir rekna frå varselet.',
    },
    en: {
      kunnskap:
        'The time limit in appeal information {nummer} runs from when the person had or should have had enough knowledge to appeal. Choose «kunnskap».',
      'kommet-frem':
        'The time limit in appeal information {nummer} runs from when the notice came forward. Choose «kommetFrem», or let it stand if the person is to have longer.',
      tidligst:
        'Appeal information {nummer} states a last day as certain. The time limit runs from knowledge, so write «at the earliest» with the date.',
      'i-teksten':
        'The text of appeal information {nummer} counts the time from something else than when the person learned of the decision, such as its date or when the letter was opened. Correct the text.',
      postkasse:
        'The letter is sent digitally, but the text of appeal information {nummer} counts the time as if it came by post. Write that it runs from the notification.',
    },
  },
  check(vedtak, report, context) {
    for (const found of judgement(vedtak, context).entries) {
      const { entry, index, decisions } = found;
      const starts = decisions.flatMap(startOf);
      const stated = entry.klagefrist?.regnesFra;
      const nummer = { nummer: index + 1 };
      const grounds = groundsOf(decisions, 'start');
      const path = ['klagerett', index, 'klagefrist', 'regnesFra'];
      if (stated === 'kommetFrem' && starts.includes('kunnskap')) report('kunnskap', path, nummer, grounds);
      else if (stated === 'kunnskap' && starts.length > 0 && !starts.includes('kunnskap'))
        report('kommet-frem', path, nummer, grounds);
      if (saysWrongStart(found.said ?? [])) report('i-teksten', ['klagerett', index, 'tekst'], nummer, grounds);
      if (vedtak.underretning?.maate === 'digitalt' && speaksOfLetterbox(found))
        report('postkasse', ['klagerett', index, 'tekst'], nummer, grounds);
      if (starts.includes('kunnskap') && statesCertainDay(found))
        report('tidligst', ['klagerett', index, 'tekst'], nummer, grounds);
    }
  },
});

function startOf({ appeal }: Decision): readonly ('kunnskap' | 'kommetFrem')[] {
  if (!appeal) return [];
  if ('regime' in appeal) return [appeal.klagefrist.regnesFra === 'kunnskap' ? 'kunnskap' : 'kommetFrem'];
  return appeal.regnesFra === undefined ? [] : [appeal.regnesFra];
}

function speaksOfLetterbox({ said = [] }: Entry): boolean {
  return says(said, noticeWords.postkasse) && !says(said, noticeWords.varsel);
}

function statesCertainDay({ entry, said = [] }: Entry): boolean {
  const day = entry.klagefrist?.sisteDag;
  return day !== undefined && lastDaysIn(said, day).includes(day) && !says(said, noticeWords.tidligst);
}
