export type { Completed } from './complete.js';
export {
  createHjemmel,
  type DeliverOptions,
  type DraftTree,
  type Explained,
  type Hjemmel,
  type HjemmelSetup,
} from './create-hjemmel.js';
export type { Delivered, DeliverRefusal, DeliverRequest, DeliveryPreview } from './deliver.js';
export type { Compared } from './diff.js';
export { type FileRule, fileRules } from './file/file-rules.js';
export type { WithSource } from './file/render-with-source.js';
export type { SourceRefusal } from './file/source-refusal.js';
export type { FileReport } from './file/validate-file.js';
export { HjemmelError, type HjemmelErrorCode } from './hjemmel-error.js';
export type { RuleExplanation } from './messages.js';
export { type PlacedFinding, placeFindings } from './places/place-findings.js';
