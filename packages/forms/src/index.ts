export { type Address, addressOf, resolve } from './store/address.js';
export type { SaveState, Schedule } from './store/autosave.js';
export { emptyDocument, type NewDocument } from './store/empty-document.js';
export { createFormStore, type FormOptions, type FormSnapshot, type FormStore, rowsAt } from './store/form-store.js';
export type { FormFinding, Judgement } from './store/judge.js';
export { type Conflict, type Merged, merged } from './store/merge.js';
export type { Operation } from './store/patch.js';
export type { FormPlan } from './store/plan.js';
export { prefillFrom } from './store/prefill.js';
