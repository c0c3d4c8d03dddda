import { isIsoDate } from '../calendar/iso-date.js';
import { kommune, kommuneNumberingFrom } from '../kommuner/kommune.js';
import { statsforvalter } from '../kommuner/statsforvalter.js';
import type { LegalBasis, LegalBasisCode } from '../legal-bases/legal-basis.js';
import { legalBasis } from '../legal-bases/register.js';
import { newAdministrationActApplies } from '../provisions/in-force.js';
import type { Appeal, AppealBody, AppealOptions, AppealRefusal } from './appeal.js';
import { type AppealTemplate, appealTemplate } from './appeal-template.js';
import { eraOf } from './eras.js';

const templates = new Map<string, AppealTemplate>();
const stateBodies = new Map<string, AppealBody>();
const municipalBody: AppealBody = Object.freeze({ type: 'kommunal-klageinstans' });

const refuse = (reason: AppealRefusal['reason']): AppealRefusal => ({ ok: false, reason });

function templateFor(basis: LegalBasis, uker: 3 | 4, lawDate: string, options: AppealOptions): AppealTemplate {
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

function stateBody(organisasjonsnummer: string): AppealBody {
  const known = stateBodies.get(organisasjonsnummer);
  if (known !== undefined) return known;
  const navn = statsforvalter(organisasjonsnummer)?.navn;
  const type = 'statsforvalter';
  const made: AppealBody = Object.freeze({ type, ...(navn === undefined ? {} : { navn }), organisasjonsnummer });
  stateBodies.set(organisasjonsnummer, made);
  return made;
}

function outsideTime({ gyldigFra, gyldigTil }: LegalBasis, lawDate: string): boolean {
  return lawDate < (gyldigFra ?? '') || lawDate > (gyldigTil ?? '9999-12-31');
}

function refusalFor(
  basis: LegalBasis,
  lawDate: string,
  { nyForvaltningslovFra }: AppealOptions,
): AppealRefusal | undefined {
  if (basis.refusal !== undefined) return refuse(basis.refusal);
  if (!isIsoDate(lawDate)) return refuse('ugyldig-dato');
  if (nyForvaltningslovFra !== undefined && !isIsoDate(nyForvaltningslovFra)) return refuse('ugyldig-dato');
  return outsideTime(basis, lawDate) ? refuse('ikke-i-kraft') : undefined;
}

function answer(template: AppealTemplate, basis: LegalBasis, orgnr: string, lawDate: string): Appeal {
  if (basis.klageinstans === 'kommunal-klageinstans') return { ...template, klageinstans: municipalBody };
  // The districts of the offices are read for the division of 2024 only.
  const sikkerhet = lawDate < kommuneNumberingFrom ? 'ubekreftet' : template.sikkerhet;
  return { ...template, klageinstans: stateBody(orgnr), sikkerhet };
}

/**
 * The lawful appeal information for one decision: who decides the appeal, how long, from when, and what the letter cites on the
 * law date (a local date). Strings that are not codes, kommuner or dates give a refusal; it never throws.
 */
export function appealFor(
  code: LegalBasisCode | (string & {}),
  kommunenummer: string,
  lawDate: string,
  options: AppealOptions = {},
): Appeal | AppealRefusal {
  const basis = legalBasis(code as string);
  if (basis === undefined) return refuse('ukjent-grunnlag');
  const refusal = refusalFor(basis, lawDate, options);
  if (refusal !== undefined) return refusal;
  if (basis.uker === null) return refuse('maa-oppgis');
  const found = kommune(kommunenummer);
  if (found === undefined) return refuse('ukjent-kommune');
  return answer(templateFor(basis, basis.uker, lawDate, options), basis, found.statsforvalter, lawDate);
}
