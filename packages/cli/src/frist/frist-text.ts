import { formatDate } from '@hjemmel/documents/felles';
import { cite, type Klagefrist, type KlagefristStep, lawChecked, legalBasis } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { fristTexts } from '../texts/frist/index.js';
import { longDay } from '../weekday-names.js';
import { wrapText } from '../wrap-text.js';
import { stepText } from './step-text.js';

const inTime: readonly KlagefristStep['step'][] = ['i-tide', 'i-tide-papir', 'i-tide-digitalt', 'for-sent'];
const whereTo: readonly KlagefristStep['step'][] = ['sendes-til', 'klageinstans'];

function told(step: KlagefristStep, lang: Language, mark: string): string {
  const hjemmel = cite(step.provisions, lang);
  const said = wrapText(stepText(step, lang), 5, `  ${mark}`.padEnd(5));
  return hjemmel === '' ? said : `${said}\n${wrapText(hjemmel, 7, '     – ')}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', title, ...lines];
}

function headline(answer: Klagefrist, lang: Language): readonly string[] {
  const { title, lastDay, earliestLastDay, onlyRule } = fristTexts[lang];
  const { sisteDag, tidligst, legalBasis: code } = answer;
  const day = sisteDag === undefined ? onlyRule : `${tidligst ? earliestLastDay : lastDay}: ${longDay(sisteDag, lang)}`;
  return [wrapText(title(code, legalBasis(code).navn[lang]), 2, ''), '', day];
}

/** The answer for a person at a terminal: the day first, then every step with its hjemmel, then what to beware of. */
export function fristText(answer: Klagefrist, warnings: readonly string[], lang: Language): string {
  const texts = fristTexts[lang];
  const { steps, lawVersion } = answer;
  const rest = new Set([...inTime, ...whereTo]);
  const counting = steps.filter(({ step }) => !rest.has(step));
  const among = (names: readonly KlagefristStep['step'][]) =>
    steps.filter(({ step }) => names.includes(step)).map((step) => told(step, lang, '-'));
  const lines = [
    ...headline(answer, lang),
    ...section(
      texts.counted,
      counting.map((step, index) => told(step, lang, `${index + 1}.`)),
    ),
    ...section(texts.inTime, among(inTime)),
    ...section(texts.whereTo, among(whereTo)),
    '',
    ...warnings.map((warning) => wrapText(`${texts.warning}: ${warning}`, 2, '')),
    texts.lawData(lawVersion, formatDate(lawChecked, lang)),
  ];
  return `${lines.join('\n')}\n`;
}
