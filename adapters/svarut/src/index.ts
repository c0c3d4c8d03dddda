export type { Forsendelse } from './forsendelse.js';
export type { Signaturtype, SvarUtOptions } from './options.js';
export { type SvarUtRestOptions, svarUtRest } from './rest.js';
export type { Signeringshendelse, Status } from './status-words.js';
export { type SvarUtTransport, svarut } from './svarut.js';
