import {
  type Appeal,
  type AppealReason,
  appealFor,
  type LegalBasis,
  type ProvisionId,
  underNewAdministrationAct,
} from '@hjemmel/law';
import type { Draft, Vedtak } from '@hjemmel/model';
import type { Language, RuleContext } from '@hjemmel/validator';
import type { ExplanationPart, ExplanationStep } from '../felles/document-type.js';
import { leastSure } from '../felles/explanation.js';
import { joinAnd } from '../felles/phrases.js';
import { decidingKommune, isDismissedByAppealBody, isFinal } from './instans.js';
import { type DraftAvgjoerelse, hurtsWhenCarriedOut, urgentMeasures } from './klagerett/regimes.js';
import { type Decision, judgement, lawful } from './rules/judgement.js';
import { type AppealExplanationTexts, appealExplanationTexts } from './texts/appeal-explanation-texts.js';

/** Why each decision has the appeal body, the weeks and the start it has, or why the register gives no answer. */
export function explainVedtak(
  vedtak: Draft<Vedtak>,
  context: RuleContext,
  language: Language,
): readonly ExplanationPart[] {
  const texts = appealExplanationTexts[language];
  if (isFinal(vedtak)) return [klagevedtakPart(context, texts)];
  const { decisions } = judgement(vedtak, context);
  return [...decisionParts(vedtak, decisions, context, language), ...noticesPart(decisions, texts)];
}

/** Said only where the letter mixes regimes. */
function noticesPart(decisions: readonly Decision[], texts: AppealExplanationTexts): readonly ExplanationPart[] {
  const regimes = new Set(decisions.flatMap((decision) => lawful(decision)?.regime ?? []));
  if (regimes.size < 2) return [];
  const all = decisions.every((decision) => lawful(decision) !== undefined);
  return [
    { heading: texts.noticesHeading, source: '/klagerett', steps: [step(texts.severalRegimes(regimes.size, all), [])] },
  ];
}

function klagevedtakPart({ inForce }: RuleContext, texts: AppealExplanationTexts): ExplanationPart {
  return {
    heading: texts.klagevedtakHeading,
    source: '/endelig',
    steps: [current(texts.klagevedtak, 'fvl-28', inForce)],
  };
}

/** Decisions with the same answers are explained together. */
function decisionParts(
  vedtak: Draft<Vedtak>,
  decisions: readonly Decision[],
  context: RuleContext,
  language: Language,
): readonly ExplanationPart[] {
  const alike = new Map<string, { steps: readonly ExplanationStep[]; indexes: number[] }>();
  for (const decision of decisions) {
    const steps = stepsOf(vedtak, decision, context, language);
    const known = alike.get(JSON.stringify(steps));
    if (known) known.indexes.push(decision.index);
    else alike.set(JSON.stringify(steps), { steps, indexes: [decision.index] });
  }
  return [...alike.values()].map(({ steps, indexes }) => ({
    heading: appealExplanationTexts[language].decisionHeading(joinAnd(numbersOf(indexes), language)),
    source: `/avgjoerelser/${indexes[0]}`,
    steps,
  }));
}

function numbersOf(indexes: readonly number[]): readonly string[] {
  return indexes.map((index) => String(index + 1));
}

function stepsOf(
  vedtak: Draft<Vedtak>,
  decision: Decision,
  context: RuleContext,
  language: Language,
): readonly ExplanationStep[] {
  const texts = appealExplanationTexts[language];
  const { basis, avgjoerelse } = decision;
  const appeal = lawful(decision);
  return [
    ...(basis ? [basisStep(basis, avgjoerelse, context, language)] : []),
    ...kindSteps(vedtak, decision, context, texts),
    ...(appeal ? appealSteps(appeal, basis, texts) : [refusalStep(vedtak, decision, context, language)]),
    ...(appeal ? measuresSteps(avgjoerelse, context, texts) : []),
    ...(appeal && hurtsWhenCarriedOut(avgjoerelse) ? [step(texts.postponement, appeal.utsattIverksetting)] : []),
  ];
}

/** A fee states itself which of the rules on fees it rests on. */
function basisStep(
  { code, navn, provisions, sikkerhet }: LegalBasis,
  { egenandel }: DraftAvgjoerelse,
  { inForce }: RuleContext,
  language: Language,
): ExplanationStep {
  const text = appealExplanationTexts[language].basis(code, navn[language]);
  const stated = code === 'EGENANDEL' ? provisions.filter((id) => egenandel?.hjemmel?.includes(id)) : [];
  return step(text, (stated.length > 0 ? stated : provisions).filter(inForce), sikkerhet);
}

function measuresSteps(
  avgjoerelse: DraftAvgjoerelse,
  { inForce }: RuleContext,
  texts: AppealExplanationTexts,
): readonly ExplanationStep[] {
  const measures = urgentMeasures(avgjoerelse).filter(inForce);
  return measures.length > 0 ? [step(texts.temporaryMeasures, measures)] : [];
}

/** In the order a jurist would ask. */
const ORDER: readonly AppealReason['step'][] = [
  'regime',
  'klageinstans',
  'klagefrist',
  'start',
  'beregning',
  'sendes-til',
  'form',
  'innsyn',
  'hjelp',
];

/** What the outcome and the length of the help change. */
function kindSteps(
  vedtak: Draft<Vedtak>,
  { avgjoerelse, basis, appeal }: Decision,
  { inForce }: RuleContext,
  texts: AppealExplanationTexts,
): readonly ExplanationStep[] {
  const fvl45 = appeal && 'regime' in appeal ? appeal.fvl45 : basis?.fvl45 === 'ja';
  const short = appeal !== undefined && basis?.fvl45 === 'ja-over-to-uker' && !fvl45;
  return [
    ...(isDismissedByAppealBody(vedtak) ? [current(texts.dismissedAppeal, 'fvl-28', inForce)] : []),
    ...(avgjoerelse.utfall === 'avvist' ? [current(texts.dismissal(fvl45), 'fvl-2', inForce)] : []),
    ...(short ? [step(texts.shortHelp, ['pbrl-2-7'])] : []),
  ];
}

function appealSteps(
  appeal: Appeal,
  basis: LegalBasis | undefined,
  texts: AppealExplanationTexts,
): readonly ExplanationStep[] {
  return ORDER.map((name) => {
    const hjemmel = appeal.because.filter((reason) => reason.step === name).map(({ provision }) => provision);
    const sikkerhet = (name === 'innsyn' ? basis?.fvl45Sikkerhet : undefined) ?? appeal.sikkerhet;
    return step(texts.steps[name](appeal), hjemmel, sikkerhet);
  });
}

/** Why there is no answer, with what the register knows of the basis; a basis out of scope is known well enough. */
function refusalStep(
  vedtak: Draft<Vedtak>,
  decision: Decision,
  context: RuleContext,
  language: Language,
): ExplanationStep {
  const { basis } = decision;
  const known = basis?.refusal === 'utenfor-omfang' ? basis : undefined;
  const text = refusalText(vedtak, decision, context, appealExplanationTexts[language]);
  const triedBy = known?.proevesAv && appealExplanationTexts[language].triedBy(known.proevesAv);
  return step(
    triedBy === undefined ? text : `${text} ${triedBy}`,
    known ? known.kilder.klageinstans.filter(context.inForce) : [],
    known ? known.sikkerhet : 'ubekreftet',
  );
}

function refusalText(
  vedtak: Draft<Vedtak>,
  { avgjoerelse, appeal }: Decision,
  { lawDate }: RuleContext,
  { refusals }: AppealExplanationTexts,
): string {
  if (appeal) return refusals['oppgitt-av-kaller'];
  const kommunenummer = decidingKommune(vedtak);
  if (kommunenummer === undefined || avgjoerelse.rettsgrunnlag === undefined) return refusals.mangler;
  const answer = appealFor(avgjoerelse.rettsgrunnlag as string, kommunenummer, lawDate);
  return answer.ok ? refusals.mangler : refusals[answer.reason];
}

/** By the administration act in use; that the act of 2025 says the same of the appeal is our conclusion. */
function current(text: string, id: ProvisionId, inForce: RuleContext['inForce']): ExplanationStep {
  return inForce('nfvl-99') ? step(text, underNewAdministrationAct(id), 'slutning') : step(text, [id]);
}

function step(
  text: string,
  hjemmel: readonly ProvisionId[],
  sikkerhet?: ExplanationStep['sikkerhet'],
): ExplanationStep {
  return { text, hjemmel, sikkerhet: leastSure(hjemmel, sikkerhet) };
}
