import { isIsoDate } from '../calendar/iso-date.js';
import { kommune, kommuneNumberingFrom } from '../kommuner/kommune.js';
import type { LegalBasis, LegalBasisCode } from '../legal-bases/legal-basis.js';
import { legalBasis } from '../legal-bases/register.js';
import type { Appeal, AppealOptions, AppealRefusal } from './appeal.js';
import { appealBody } from './appeal-body.js';
import { type AppealTemplate, outsideTime, templateFor } from './appeal-template.js';

const refuse = (reason: AppealRefusal['reason']): AppealRefusal => ({ ok: false, reason });

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

function answer(
  template: AppealTemplate,
  basis: LegalBasis,
  orgnr: string | undefined,
  lawDate: string,
  { avvistKlage = false }: AppealOptions,
): Appeal {
  const klageinstans = appealBody(avvistKlage ? 'statsforvalter' : basis.klageinstans, orgnr);
  if (klageinstans.type === 'kommunal-klageinstans') return { ...template, klageinstans };
  // The districts of the offices are read for the division of 2024 only.
  const sikkerhet = lawDate < kommuneNumberingFrom ? 'ubekreftet' : template.sikkerhet;
  return { ...template, klageinstans, sikkerhet };
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
  // Numbers from before the division of 2024 cannot be looked up, but weeks, start and kind of body do not follow them.
  const older = lawDate < kommuneNumberingFrom && /^\d{4}$/.test(kommunenummer);
  if (found === undefined && !older) return refuse('ukjent-kommune');
  return answer(templateFor(basis, basis.uker, lawDate, options), basis, found?.statsforvalter, lawDate, options);
}
