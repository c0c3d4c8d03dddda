import type { CountedFrom } from '../deadlines/start-of-period.js';
import type { LegalBasis } from '../legal-bases/legal-basis.js';
import { underNewAdministrationAct } from '../provisions/administration-acts.js';
import { inForce, newAdministrationActApplies } from '../provisions/in-force.js';
import type { ProvisionId } from '../provisions/register.js';
import type { Appeal, AppealOptions, AppealReason } from './appeal.js';
import { eraOf } from './eras.js';

/** What decides the answer besides the kommune; the date only through the era it falls in. */
interface TemplateQuestion {
  readonly basis: LegalBasis;
  readonly lawDate: string;
  readonly newAct: boolean;
  readonly short: boolean;
  readonly avvisning: boolean;
}

/** An answer without its appeal body, shared by all calls that ask the same. */
export type AppealTemplate = Omit<Appeal, 'klageinstans'>;

type Pick = (ids: readonly ProvisionId[]) => readonly ProvisionId[];

const cited45: ReadonlySet<ProvisionId> = new Set(['pbrl-2-7', 'fvl-18', 'fvl-19', 'fvl-24', 'fvl-25', 'fvl-27']);
/** Fvl § 28 is split in the act of 2025: § 61 says who may appeal, § 62 who decides. */
const whoMayAppeal: ProvisionId = 'nfvl-61';
const calculation: readonly ProvisionId[] = ['fvl-30', 'dl-148', 'dl-149'];

function pickFor({ lawDate, newAct }: TemplateQuestion): Pick {
  const successors = (id: ProvisionId) => {
    const found = newAct ? underNewAdministrationAct(id) : [];
    return found.length > 0 ? found : [id];
  };
  const options = newAct ? { nyForvaltningslovFra: lawDate } : {};
  return (ids) => Object.freeze([...new Set(ids.flatMap(successors))].filter((id) => inForce(id, lawDate, options)));
}

function applies45({ basis, short }: TemplateQuestion): boolean {
  return basis.fvl45 === 'ja' || (basis.fvl45 === 'ja-over-to-uker' && !short);
}

function countedFrom({ regime }: LegalBasis): CountedFrom {
  return regime === 'pbrl' ? 'kunnskap' : 'kommet-frem';
}

function regimeKey(basis: LegalBasis): string {
  return [basis.klageinstans, basis.uker, countedFrom(basis), ...basis.help].join('/');
}

function citedBy({ basis, avvisning }: TemplateQuestion, fvl45: boolean): readonly ProvisionId[] {
  const ids = fvl45 ? basis.hjemler : basis.hjemler.filter((id) => !cited45.has(id));
  return avvisning ? [...ids, 'fvl-2'] : ids;
}

function innsyn(fvl45: boolean): readonly ProvisionId[] {
  return fvl45 ? ['fvl-18', 'fvl-19'] : ['pbrl-5-1'];
}

function reasons(basis: LegalBasis, fvl45: boolean, pick: Pick): readonly AppealReason[] {
  const { kilder, regime } = basis;
  const ombud = basis.help.includes('pasient-og-brukerombudet');
  const steps: readonly (readonly [AppealReason['step'], readonly ProvisionId[]])[] = [
    ['regime', kilder.regime],
    ['klageinstans', kilder.klageinstans],
    ['klagefrist', kilder.klagefrist],
    ['start', regime === 'pbrl' ? ['pbrl-7-5'] : ['fvl-29']],
    ['beregning', regime === 'pbrl' ? ['pbrl-7-7', ...calculation] : calculation],
    ['sendes-til', kilder.sendesTil],
    ['form', kilder.form],
    ['innsyn', [...innsyn(fvl45), ...((fvl45 && kilder.fvl45) || [])]],
    ['hjelp', ombud ? ['pbrl-8-1', 'pbrl-8-2'] : ['fvl-11']],
  ];
  return Object.freeze(
    steps.flatMap(([step, ids]) =>
      pick(ids)
        .filter((provision) => step !== 'klageinstans' || provision !== whoMayAppeal)
        .map((provision) => Object.freeze({ step, provision })),
    ),
  );
}

function appealTemplate(question: TemplateQuestion, uker: 3 | 4): AppealTemplate {
  const { basis, newAct } = question;
  const pick = pickFor(question);
  const fvl45 = applies45(question);
  return Object.freeze({
    ok: true,
    legalBasis: basis.code,
    regime: regimeKey(basis),
    klagefrist: Object.freeze({ uker, regnesFra: countedFrom(basis), hjemmel: pick(basis.kilder.klagefrist) }),
    hjemler: pick(citedBy(question, fvl45)),
    sendesTil: pick(basis.kilder.sendesTil),
    form: pick(basis.kilder.form),
    innsyn: pick(innsyn(fvl45)),
    utsattIverksetting: pick(basis.kilder.utsattIverksetting),
    fvl45,
    help: Object.freeze([...basis.help]),
    ombud: basis.help.includes('pasient-og-brukerombudet'),
    // How the special acts will refer to the new act is not known, so its citations are our conclusion.
    sikkerhet: newAct && basis.sikkerhet === 'bekreftet' ? 'slutning' : basis.sikkerhet,
    because: reasons(basis, fvl45, pick),
  });
}

const templates = new Map<string, AppealTemplate>();

/** The answer for a basis that has a number of weeks; made once for each basis, era, administration act and duration. */
export function templateFor(
  basis: LegalBasis,
  uker: 3 | 4,
  lawDate: string,
  options: AppealOptions = {},
): AppealTemplate {
  const newAct = newAdministrationActApplies(lawDate, options);
  const short = options.varighet === 'inntil-to-uker';
  const avvisning = options.avvisning === true;
  const key = `${basis.code} ${eraOf(lawDate)} ${newAct} ${short} ${avvisning}`;
  const known = templates.get(key);
  if (known !== undefined) return known;
  const made = appealTemplate({ basis, lawDate, newAct, short, avvisning }, uker);
  templates.set(key, made);
  return made;
}

/** Says whether a basis was not yet, or is no longer, law on a local date. */
export function outsideTime({ gyldigFra, gyldigTil }: LegalBasis, lawDate: string): boolean {
  return lawDate < (gyldigFra ?? '') || lawDate > (gyldigTil ?? '9999-12-31');
}
