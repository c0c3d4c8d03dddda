import { healthAndCare } from './health-and-care.js';
import { housingAndMunicipal } from './housing-and-municipal.js';
import type { LegalBasis, LegalBasisCode } from './legal-basis.js';
import { socialServices } from './social-services.js';
import { withoutAppealInformation } from './without-appeal-information.js';

const all: readonly LegalBasis[] = [
  ...healthAndCare,
  ...socialServices,
  ...housingAndMunicipal,
  ...withoutAppealInformation,
];

const byCode = new Map<string, LegalBasis>(all.map((basis) => [basis.code, basis]));

/** Every legal basis of the decision table. */
export function legalBases(): readonly LegalBasis[] {
  return all;
}

/** The legal basis with a code; undefined only for a string that is not one. */
export function legalBasis(code: LegalBasisCode): LegalBasis;
export function legalBasis(code: string): LegalBasis | undefined;
export function legalBasis(code: string): LegalBasis | undefined {
  return byCode.get(code);
}

/** Says whether a string from outside is a legal basis code. */
export function isLegalBasisCode(code: string): code is LegalBasisCode {
  return byCode.has(code);
}
