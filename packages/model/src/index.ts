export type { Draft, DraftPart } from './draft.js';
export type { BaseDocument } from './envelope.js';
export type * from './generated/documents.js';
export type { Sharing } from './sharing.js';
export { hendelser, maater, type Underretning } from './underretning.js';
