export { type EformidlingTransport, eformidling } from './eformidling.js';
export { type IntegrasjonspunktOptions, integrasjonspunkt } from './integrasjonspunkt.js';
export type { ArkivmeldingOptions, DigitalPostOptions, EformidlingOptions, Mottaker } from './options.js';
export type { Status } from './status-words.js';
