export type { Completed } from './complete.js';
export { createHjemmel, type DraftTree, type Explained, type Hjemmel, type HjemmelSetup } from './create-hjemmel.js';
export type { DeliverRefusal } from './deliver.js';
export { HjemmelError, type HjemmelErrorCode } from './hjemmel-error.js';
export type { RuleExplanation } from './messages.js';
