import { formatDate } from '@hjemmel/documents/felles';
import { type Klagefrist, kommuneNumberingFrom, lawOutdated, lawReviewBy, legalBasis } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { fristTexts } from '../texts/frist/index.js';

function startDoubt({ steps }: Klagefrist, lang: Language): readonly string[] {
  const start = steps.find((step) => step.step === 'start');
  if (start?.step !== 'start' || start.sikkerhet === 'bekreftet') return [];
  const { maate } = start;
  return maate === 'papir' || maate === 'ingen' ? [] : [fristTexts[lang].unsureStart[maate]];
}

function bodyDoubt({ klageinstans, lawDate }: Klagefrist, lang: Language): readonly string[] {
  const old =
    klageinstans.type === 'statsforvalter' && klageinstans.navn !== undefined && lawDate < kommuneNumberingFrom;
  return old ? [fristTexts[lang].beforeNumbering] : [];
}

/** What a person must know before relying on the answer: doubt, what is missing, and law data past their review. */
export function fristWarnings(answer: Klagefrist, today: string, lang: Language): readonly string[] {
  const { unsure, outdated, assumedAct } = fristTexts[lang];
  const { sikkerhet, merknad, nyForvaltningslov } = answer;
  // A remark on a confirmed basis is about the letter, not about the period.
  const basis = legalBasis(answer.legalBasis);
  return [
    ...(sikkerhet === 'bekreftet' ? [] : [unsure[sikkerhet]]),
    ...(merknad === undefined || basis.sikkerhet === 'bekreftet' ? [] : [merknad[lang]]),
    ...(nyForvaltningslov ? [assumedAct] : []),
    ...startDoubt(answer, lang),
    ...bodyDoubt(answer, lang),
    ...(lawOutdated(today) ? [outdated(formatDate(lawReviewBy, lang))] : []),
  ];
}
