export { type Fault, faultsOf } from './check/faults-of.js';
export { fhirNo } from './fhir-no.js';
export type { FhirNoOptions } from './options.js';
export type { FhirTransport } from './send.js';
