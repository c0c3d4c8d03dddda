import { appealBody } from '../appeal/appeal-body.js';
import { type AppealTemplate, outsideTime, templateFor } from '../appeal/appeal-template.js';
import { lastDay } from '../deadlines/last-day.js';
import { type PeriodStart, startOfPeriod } from '../deadlines/start-of-period.js';
import { kommune, kommuneNumberingFrom } from '../kommuner/kommune.js';
import { lawVersion } from '../law-version.js';
import type { LegalBasis } from '../legal-bases/legal-basis.js';
import { legalBasis } from '../legal-bases/register.js';
import { newAdministrationActApplies } from '../provisions/in-force.js';
import type { Sikkerhet } from '../provisions/provision.js';
import type { Klagefrist, KlagefristBody } from './answer.js';
import type { KlagefristQuestion, KlagefristRefusal } from './question.js';
import { refused, toldDays } from './refused.js';
import { stepsOf } from './steps.js';

/** The day of the decision, or the first day the person can have been told of it. */
function lawDateOf(question: KlagefristQuestion): string | undefined {
  const told = toldDays(question).map(([, date]) => date);
  return question.lawDate ?? told.sort()[0] ?? question.begrunnelseMottatt;
}

function bodyOf({ klageinstans: type }: LegalBasis, kommunenummer: string | undefined): KlagefristBody {
  if (type === 'oppgis-av-kaller') return { type };
  const office = kommune(kommunenummer ?? '')?.statsforvalter;
  return office === undefined ? { type } : appealBody(type, office);
}

const doubt: readonly Sikkerhet[] = ['bekreftet', 'slutning', 'ubekreftet'];

function least(one: Sikkerhet, other: Sikkerhet): Sikkerhet {
  return doubt.indexOf(one) < doubt.indexOf(other) ? other : one;
}

/** The districts of the offices are read for the division of 2024 only. */
function officeDoubt(body: KlagefristBody, lawDate: string): Sikkerhet {
  const named = body.type === 'statsforvalter' && body.navn !== undefined;
  return named && lawDate < kommuneNumberingFrom ? 'ubekreftet' : 'bekreftet';
}

function startFor(question: KlagefristQuestion, { klagefrist }: AppealTemplate, newAct: boolean): PeriodStart {
  const { underretning, begrunnelseMottatt } = question;
  return startOfPeriod({
    regnesFra: klagefrist.regnesFra,
    underretning,
    nyForvaltningslov: newAct,
    ...(begrunnelseMottatt === undefined ? {} : { begrunnelseMottatt }),
  });
}

function answer(question: KlagefristQuestion, basis: LegalBasis, uker: 3 | 4, lawDate: string): Klagefrist {
  const newAct = newAdministrationActApplies(lawDate, question);
  const template = templateFor(basis, uker, lawDate, question);
  const start = startFor(question, template, newAct);
  const klageinstans = bodyOf(basis, question.kommunenummer);
  const maate = question.begrunnelseMottatt === undefined ? question.underretning.maate : 'begrunnelse';
  return {
    ok: true,
    legalBasis: basis.code,
    lawDate,
    lawVersion,
    uker,
    regnesFra: template.klagefrist.regnesFra,
    ...(start.ok ? { start: start.start, sisteDag: lastDay({ start: start.start, weeks: uker }) } : {}),
    tidligst: start.ok && start.tidligst,
    klageinstans,
    sikkerhet: least(
      officeDoubt(klageinstans, lawDate),
      start.ok ? least(template.sikkerhet, start.sikkerhet) : template.sikkerhet,
    ),
    ...(basis.merknad === undefined ? {} : { merknad: basis.merknad }),
    nyForvaltningslov: newAct,
    steps: stepsOf({ template, lawDate, maate, start, klageinstans, newAct }),
  };
}

/**
 * The last local day to appeal a decision, with the calculation step by step, or the rule in words when the start of the
 * period is not known. Unknown codes, impossible dates and dates out of order are refused as values; it never throws.
 */
export function klagefrist(asked: KlagefristQuestion): Klagefrist | KlagefristRefusal {
  // A caller in JavaScript may hand in nothing at all.
  const question = (asked as KlagefristQuestion | null | undefined) ?? ({} as KlagefristQuestion);
  const basis = legalBasis(question.legalBasis as string);
  const refusal = refused(question, basis);
  if (refusal !== undefined) return refusal;
  // Both are refused above; said again for the types.
  if (basis === undefined) return { ok: false, reason: 'ukjent-grunnlag' };
  if (basis.uker === null) return { ok: false, reason: 'maa-oppgis' };
  const lawDate = lawDateOf(question);
  if (lawDate === undefined) return { ok: false, reason: 'lovdato-mangler' };
  if (outsideTime(basis, lawDate)) return { ok: false, reason: 'ikke-i-kraft' };
  return answer(question, basis, basis.uker, lawDate);
}
