export { type Fault, faultsOf } from './check/faults-of.js';
export { fhirNo } from './fhir-no.js';
export type { FhirNoOptions } from './options.js';
export { type Answered, answersOf } from './questionnaire/answers-of.js';
export { documentOf, type FromAnswers } from './questionnaire/document-of.js';
export type { Questionnaire, QuestionnaireItem } from './questionnaire/questionnaire.js';
export type { FhirTransport } from './send.js';
