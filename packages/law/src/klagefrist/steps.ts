import type { AppealReason } from '../appeal/appeal.js';
import type { AppealTemplate } from '../appeal/appeal-template.js';
import { dayAfterWeeks, lastDay } from '../deadlines/last-day.js';
import { skippedDays } from '../deadlines/skipped-days.js';
import type { Notified, PeriodStart } from '../deadlines/start-of-period.js';
import type { ProvisionId } from '../provisions/register.js';
import type { KlagefristBody, KlagefristStep } from './answer.js';

/** What the steps are told from. */
export interface Told {
  readonly template: AppealTemplate;
  readonly lawDate: string;
  readonly maate: Notified['maate'] | 'begrunnelse';
  readonly start: PeriodStart;
  readonly klageinstans: KlagefristBody;
  readonly newAct: boolean;
}

function because({ because: reasons }: AppealTemplate, step: AppealReason['step']): readonly ProvisionId[] {
  return reasons.flatMap((reason) => (reason.step === step ? [reason.provision] : []));
}

/** Counted, or told in words because the start is not known. */
function counted(told: Told): readonly KlagefristStep[] {
  const { template, start, maate } = told;
  const { uker, regnesFra, hjemmel } = template.klagefrist;
  if (!start.ok) {
    // A bad date was refused before anything was counted.
    const reason = start.reason === 'ugyldig-dato' ? 'ankomst-ukjent' : start.reason;
    const provisions = because(template, 'start');
    return [
      { step: 'start-ukjent', regnesFra, reason, provisions },
      { step: 'regel', uker, regnesFra, provisions: hjemmel },
    ];
  }
  const { start: dato, tidligst, sikkerhet } = start;
  const plain = dayAfterWeeks({ start: dato, weeks: uker });
  return [
    { step: 'start', maate, regnesFra, dato, tidligst, sikkerhet, provisions: start.because },
    { step: 'ukedag', dato: plain, uker, provisions: ['dl-148'] },
    ...skippedDays(plain).map((dag): KlagefristStep => ({ step: 'flytting', dag, provisions: dag.provisions })),
    {
      step: 'siste-dag',
      dato: lastDay({ start: dato, weeks: uker }),
      tidligst,
      provisions: because(template, 'beregning'),
    },
  ];
}

function inTime(newAct: boolean, through: readonly ProvisionId[]): readonly KlagefristStep[] {
  if (newAct) return [{ step: 'i-tide', provisions: [...through, 'nfvl-64'] }];
  return [
    { step: 'i-tide-papir', provisions: [...through, 'fvl-30'] },
    { step: 'i-tide-digitalt', provisions: ['eff-11'] },
  ];
}

/** What counts as in time, and where the appeal goes: the same whether or not the day is known. */
function delivered({ template, klageinstans, newAct }: Told): readonly KlagefristStep[] {
  const through: readonly ProvisionId[] = template.klagefrist.regnesFra === 'kunnskap' ? ['pbrl-7-7'] : [];
  return [
    ...inTime(newAct, through),
    { step: 'sendes-til', provisions: because(template, 'sendes-til') },
    {
      step: 'klageinstans',
      klageinstans,
      nyForvaltningslov: newAct,
      provisions: klageinstans.type === 'oppgis-av-kaller' ? [] : because(template, 'klageinstans'),
    },
    { step: 'for-sent', nyForvaltningslov: newAct, provisions: [...through, newAct ? 'nfvl-65' : 'fvl-31'] },
  ];
}

/** The whole calculation, one step at a time, in the order a person would explain it. */
export function stepsOf(told: Told): readonly KlagefristStep[] {
  const { template, lawDate, newAct } = told;
  const { legalBasis, klagefrist } = template;
  return [
    { step: 'grunnlag', legalBasis, lawDate, nyForvaltningslov: newAct, provisions: because(template, 'regime') },
    { step: 'lengde', uker: klagefrist.uker, provisions: klagefrist.hjemmel },
    ...counted(told),
    ...delivered(told),
  ];
}
