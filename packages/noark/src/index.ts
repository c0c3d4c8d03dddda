export { type PdfA, pdfAOf, pronomOf } from './file-format.js';
export { sha256 } from './files.js';
export type * from './model.js';
export { type NoarkOf, noarkOf } from './noark-of.js';
export { type NoarkOptions, type NoarkType, noarkTypes } from './options.js';
export { skjermingshjemmelOf } from './shielding.js';
export { maskedName } from './titles.js';
