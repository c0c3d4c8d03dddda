import type { DocumentType } from './felles/document-type.js';
import { individuellPlanType } from './individuell-plan/document-type.js';
import { intervensjonsplanType } from './intervensjonsplan/document-type.js';
import { kriseplanType } from './kriseplan/document-type.js';
import { samarbeidsavtaleType } from './samarbeidsavtale/document-type.js';
import { vedtakType } from './vedtak/document-type.js';

/** The five document types of the project; each is also a subpath export of its own. */
export const documentTypes: readonly DocumentType[] = [
  vedtakType,
  individuellPlanType,
  kriseplanType,
  intervensjonsplanType,
  samarbeidsavtaleType,
];

export { individuellPlanType, intervensjonsplanType, kriseplanType, samarbeidsavtaleType, vedtakType };
