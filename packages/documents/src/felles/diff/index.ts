export type { DiffChange, DiffDetail, Diffed, DiffRefusal, DiffVersion, DocumentDiff } from './change.js';
export { diffDocuments } from './diff-documents.js';
export { diffFragment, diffHtml } from './diff-html.js';
export { changesBySection, diffHeading, diffText } from './diff-text.js';
export { type DiffTexts, diffTexts } from './diff-texts.js';
export { titleOfRow } from './row-title.js';
export { valueText } from './value-text.js';
