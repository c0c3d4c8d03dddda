import { type Appeal, type AppealReason, type LegalBasis, legalBasis } from '@hjemmel/law';
import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { oncePerRun, type RuleContext } from '@hjemmel/validator';
import { isFinal } from '../instans.js';
import { appealOf, type DraftAvgjoerelse, type Regime } from '../klagerett/regimes.js';
import { affirmed, sentencesOf } from './affirmed.js';
import { shortfall } from './asked-and-given.js';
import { type OwnNotice, ownNotice } from './own-notice.js';

/** One decision and what the law says of an appeal against it. */
export interface Decision {
  readonly avgjoerelse: DraftAvgjoerelse;
  readonly index: number;
  /** What the register knows of its legal basis. */
  readonly basis: LegalBasis | undefined;
  /** The law's answer, or for another act the caller's; undefined where there is none. */
  readonly appeal: Regime['appeal'] | undefined;
}

/** One `klagerett` entry and the decisions it covers. */
export interface Entry {
  readonly entry: DraftPart<Klagerett>;
  readonly index: number;
  readonly decisions: readonly Decision[];
  readonly own: OwnNotice;
  /** The sentences of the notice; undefined where there is none, or it is word for word our own. */
  readonly written: readonly string[] | undefined;
  /** What they say, as `affirmed` reads them. */
  readonly said: readonly string[] | undefined;
}

export interface Judgement {
  readonly decisions: readonly Decision[];
  /** Empty where a klage is decided: such a letter has `endelig` instead. */
  readonly entries: readonly Entry[];
}

/** What the rules on appeal share. */
export const judgement = oncePerRun<Draft<Vedtak>, Judgement>((vedtak, context) => {
  const decisions = decisionsOf(vedtak, context);
  return { decisions, entries: isFinal(vedtak) ? [] : entriesOf(vedtak, decisions) };
});

/** The law's own answer, not one the caller has stated. */
export function lawful({ appeal }: Decision): Appeal | undefined {
  return appeal && 'regime' in appeal ? appeal : undefined;
}

/** The provisions one step of the law's answers rests on, for the finding to name; undefined where the law gives no answer. */
export function groundsOf(decisions: readonly Decision[], step: AppealReason['step']): readonly string[] | undefined {
  const reasons = decisions.flatMap((decision) => lawful(decision)?.because ?? []);
  const ids = reasons.filter((reason) => reason.step === step).map(({ provision }) => provision);
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** Whether the decision concerns health and care services, or a plan, coordinator or fee that follows the same rules. */
export function isHealthAndCare({ basis }: Decision): boolean {
  return basis?.regime === 'pbrl';
}

/** Help or money the person gets, now or still. */
export function isGranted({ utfall }: DraftAvgjoerelse): boolean {
  return utfall === 'innvilget' || utfall === 'delvisInnvilget' || utfall === 'viderefoert' || utfall === 'endret';
}

/** A no, in whole. */
export function isRefused({ utfall }: DraftAvgjoerelse): boolean {
  return utfall === 'avslag' || utfall === 'avvist';
}

/** Not wholly what the person would wish for: a loss, or less than they asked for. */
export function isUnfavourable(avgjoerelse: DraftAvgjoerelse): boolean {
  return isLoss(avgjoerelse) || shortfall(avgjoerelse) === 'mindre';
}

/** A refusal, less than before, a move, the end of it; to go on as before is none, whatever the person asked for. */
export function isLoss(avgjoerelse: DraftAvgjoerelse): boolean {
  const { utfall, endring } = avgjoerelse;
  if (isRefused(avgjoerelse) || utfall === 'opphoert' || utfall === 'delvisInnvilget') return true;
  return utfall === 'endret' && endring?.retning !== 'oekt';
}

function decisionsOf(vedtak: Draft<Vedtak>, { lawDate, inForce }: RuleContext): readonly Decision[] {
  const options = inForce('nfvl-99') ? { lawDate, nyForvaltningslovFra: lawDate } : { lawDate };
  return (vedtak.avgjoerelser ?? []).map((avgjoerelse, index) => ({
    avgjoerelse,
    index,
    basis: legalBasis((avgjoerelse.rettsgrunnlag ?? '') as string),
    appeal: appealOf(vedtak, avgjoerelse, options),
  }));
}

function entriesOf(vedtak: Draft<Vedtak>, decisions: readonly Decision[]): readonly Entry[] {
  const { klagerett = [] } = vedtak;
  return klagerett.map((entry, index) => {
    const own = ownNotice(vedtak, entry, klagerett.length > 1);
    const covered = decisions.filter(({ avgjoerelse }) => entry.gjelder?.includes(avgjoerelse.id));
    const written = own === 'hel' || !entry.tekst ? undefined : sentencesIn(entry.tekst);
    return { entry, index, decisions: covered, own, written, said: written && affirmed(written) };
  });
}

function sentencesIn({ overskrift, avsnitt = [] }: NonNullable<DraftPart<Klagerett>['tekst']>): readonly string[] {
  return sentencesOf([overskrift, ...avsnitt].join('\n'));
}
