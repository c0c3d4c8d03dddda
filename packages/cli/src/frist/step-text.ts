import { type KlagefristStep, legalBasis } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { fristTexts } from '../texts/frist/index.js';
import { longDay, upperFirst } from '../weekday-names.js';

type StepOf<S extends KlagefristStep['step']> = Extract<KlagefristStep, { step: S }>;

function basisText({ legalBasis: code, lawDate, nyForvaltningslov }: StepOf<'grunnlag'>, lang: Language): string {
  const { basis, assumedBasis, appealRules } = fristTexts[lang];
  const { navn, regime } = legalBasis(code);
  if (nyForvaltningslov && regime === 'fvl') return assumedBasis(navn[lang]);
  return basis(navn[lang], appealRules[regime], longDay(lawDate, lang));
}

function startText({ maate, dato, tidligst }: StepOf<'start'>, lang: Language): string {
  const texts = fristTexts[lang];
  const said = texts.start[maate](longDay(dato, lang));
  return `${said} ${tidligst ? texts.knowledge : texts.runs[maate]}`;
}

function movedText({ dag }: StepOf<'flytting'>, lang: Language): string {
  const { movedHoliday, movedWeekend, and } = fristTexts[lang];
  const day = upperFirst(longDay(dag.date, lang));
  const names = dag.helligdager.map(({ navn }) => navn[lang]).join(and);
  return names === '' ? movedWeekend(day) : movedHoliday(day, names);
}

function bodyText({ klageinstans, nyForvaltningslov }: StepOf<'klageinstans'>, lang: Language): string {
  const { namedBody, body, newMunicipalBody } = fristTexts[lang];
  if (nyForvaltningslov && klageinstans.type === 'kommunal-klageinstans') return newMunicipalBody;
  const navn = 'navn' in klageinstans ? klageinstans.navn : undefined;
  return navn === undefined ? body[klageinstans.type] : namedBody(navn);
}

/** What one step of a calculation says, as a sentence or two. */
export function stepText(step: KlagefristStep, lang: Language): string {
  const texts = fristTexts[lang];
  switch (step.step) {
    case 'grunnlag':
      return basisText(step, lang);
    case 'lengde':
      return texts.length(step.uker);
    case 'start':
      return startText(step, lang);
    case 'start-ukjent':
      return texts.startUnknown[step.reason];
    case 'regel':
      return texts.rule[step.regnesFra](step.uker);
    case 'ukedag':
      return upperFirst(texts.sameWeekday(step.uker, longDay(step.dato, lang)));
    case 'flytting':
      return movedText(step, lang);
    case 'siste-dag':
      return texts.end(longDay(step.dato, lang), step.tidligst);
    case 'i-tide':
      return texts.sentOrDelivered;
    case 'i-tide-papir':
      return texts.paper;
    case 'i-tide-digitalt':
      return texts.digital;
    case 'sendes-til':
      return texts.sendTo;
    case 'klageinstans':
      return bodyText(step, lang);
    case 'for-sent':
      return step.nyForvaltningslov ? texts.lateNewAct : texts.late;
  }
}
