export { faultsOf, type KithFault } from './check/faults-of.js';
export { codesAsOf } from './codes.js';
export { type KithTransport, kith } from './kith.js';
export { type NhnEdi2Options, nhnEdi2 } from './nhn-edi2.js';
export type { Adressat, Enhet, Fagperson, KithOptions, Mottakeradresse, PlanType } from './options.js';
export type { Dokumentreferanse } from './read/til-arkivering.js';
