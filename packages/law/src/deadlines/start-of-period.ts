import { daysBetween, isIsoDate } from '../calendar/iso-date.js';
import { underNewAdministrationAct } from '../provisions/administration-acts.js';
import type { Sikkerhet } from '../provisions/provision.js';
import type { ProvisionId } from '../provisions/register.js';

/** What a period counts from: knowledge (pbrl § 7-5) or the day the notice came forward (fvl § 29). */
export type CountedFrom = 'kunnskap' | 'kommet-frem';

/** How the person was told; every date is a local date, and a missing one means it is not known. */
export type Notified =
  | { readonly maate: 'papir'; readonly mottatt?: string }
  | { readonly maate: 'muntlig'; readonly mottatt?: string }
  | { readonly maate: 'digital'; readonly tilgjengelig?: string; readonly varselSendt?: string }
  | { readonly maate: 'ingen'; readonly kunnskap?: string };

/**
 * The question startOfPeriod answers: begrunnelseMottatt is set when reasons were asked for and arrived later, and
 * nyForvaltningslov when the act of 2025 applies (it changes what is cited, not the day).
 */
export interface PeriodQuestion {
  readonly regnesFra: CountedFrom;
  readonly underretning: Notified;
  readonly begrunnelseMottatt?: string;
  readonly nyForvaltningslov?: boolean;
}

/** Why no start can be stated: never replaced by a guess from the day a letter was written or posted. */
export type PeriodRefusal = 'ankomst-ukjent' | 'varsel-ikke-sendt' | 'kunnskap-ukjent' | 'ugyldig-dato';

/** The start, or a typed refusal; `tidligst` means the period may have begun later but not earlier. */
export type PeriodStart =
  | {
      readonly ok: true;
      readonly start: string;
      readonly tidligst: boolean;
      readonly sikkerhet: Sikkerhet;
      readonly because: readonly ProvisionId[];
    }
  | { readonly ok: false; readonly reason: PeriodRefusal };

type Started = Extract<PeriodStart, { ok: true }>;
type Refused = Extract<PeriodStart, { ok: false }>;

const refuse = (reason: PeriodRefusal): Refused => ({ ok: false, reason });

function read(date: string | undefined, missing: PeriodRefusal): string | Refused {
  if (date === undefined) return refuse(missing);
  return isIsoDate(date) ? date : refuse('ugyldig-dato');
}

function started(
  start: string,
  regnesFra: CountedFrom,
  because: readonly ProvisionId[],
  sikkerhet: Sikkerhet,
): Started {
  return { ok: true, start, tidligst: regnesFra === 'kunnskap', sikkerhet, because };
}

const later = (one: string, other: string): string => (daysBetween(one, other) > 0 ? other : one);

const mainRule = (regnesFra: CountedFrom): ProvisionId => (regnesFra === 'kunnskap' ? 'pbrl-7-5' : 'fvl-29');

function fromPaper(regnesFra: CountedFrom, mottatt: string | undefined): PeriodStart {
  const day = read(mottatt, 'ankomst-ukjent');
  return typeof day === 'string' ? started(day, regnesFra, [mainRule(regnesFra)], 'bekreftet') : day;
}

/** No text read says how a notice by word of mouth counts: that it came forward when it was said is an inference. */
function fromSpeech(regnesFra: CountedFrom, mottatt: string | undefined): PeriodStart {
  const answer = fromPaper(regnesFra, mottatt);
  return answer.ok ? { ...answer, sikkerhet: 'slutning' } : answer;
}

function fromDigital(regnesFra: CountedFrom, underretning: Extract<Notified, { maate: 'digital' }>): PeriodStart {
  const varsel = read(underretning.varselSendt, 'varsel-ikke-sendt');
  if (typeof varsel !== 'string') return varsel;
  const tilgjengelig = read(underretning.tilgjengelig ?? varsel, 'ugyldig-dato');
  if (typeof tilgjengelig !== 'string') return tilgjengelig;
  const start = later(varsel, tilgjengelig);
  // eff § 11 points to fvl § 29 only; that it also governs the four-week period is an inference.
  const sikkerhet = regnesFra === 'kunnskap' ? 'slutning' : 'bekreftet';
  return started(start, regnesFra, ['eff-11', mainRule(regnesFra)], sikkerhet);
}

function fromKnowledge(regnesFra: CountedFrom, kunnskap: string | undefined): PeriodStart {
  const day = read(kunnskap, 'kunnskap-ukjent');
  if (typeof day !== 'string') return day;
  return { ok: true, start: day, tidligst: false, sikkerhet: 'bekreftet', because: [mainRule(regnesFra)] };
}

function fromNotice(regnesFra: CountedFrom, underretning: Notified): PeriodStart {
  if (underretning.maate === 'papir') return fromPaper(regnesFra, underretning.mottatt);
  if (underretning.maate === 'muntlig') return fromSpeech(regnesFra, underretning.mottatt);
  if (underretning.maate === 'digital') return fromDigital(regnesFra, underretning);
  return fromKnowledge(regnesFra, underretning.kunnskap);
}

function fromReasons(regnesFra: CountedFrom, underretning: Notified, begrunnelseMottatt: string): PeriodStart {
  const reasons = read(begrunnelseMottatt, 'ugyldig-dato');
  if (typeof reasons !== 'string') return reasons;
  const notice = fromNotice(regnesFra, underretning);
  const start = notice.ok ? later(notice.start, reasons) : reasons;
  // For the four-week period fvl § 29 third paragraph applies only through pbrl § 7-7.
  if (regnesFra === 'kunnskap') return started(start, regnesFra, ['fvl-29', 'pbrl-7-7', 'pbrl-7-5'], 'slutning');
  return started(start, regnesFra, ['fvl-24', 'fvl-29'], 'bekreftet');
}

/** The act of 2025 states itself (§§ 10 and 63) what the regulation on digital administration adds to the act of 1967. */
function citeNewAct(answer: PeriodStart): PeriodStart {
  if (!answer.ok) return answer;
  const because = answer.because.flatMap((id): readonly ProvisionId[] => {
    if (id === 'eff-11') return ['nfvl-10', 'nfvl-63'];
    const successors = underNewAdministrationAct(id);
    return successors.length > 0 ? successors : [id];
  });
  return { ...answer, because: [...new Set(because)] };
}

/**
 * The local date an appeal period begins to run (fvl § 29, pbrl § 7-5, eff § 11): arrival on paper or by word of
 * mouth, availability and sent varsel when digital, knowledge without a notice, and a new full period from reasons that came later. Never throws.
 */
export function startOfPeriod(question: PeriodQuestion): PeriodStart {
  const { regnesFra, underretning, begrunnelseMottatt, nyForvaltningslov } = question;
  const answer =
    begrunnelseMottatt === undefined
      ? fromNotice(regnesFra, underretning)
      : fromReasons(regnesFra, underretning, begrunnelseMottatt);
  return nyForvaltningslov ? citeNewAct(answer) : answer;
}
