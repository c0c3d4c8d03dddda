export { type CodeLists, specificationCommit, startingLists } from './code-lists.js';
export { type FiksIoTransport, fiksArkiv } from './fiks-arkiv.js';
export type { FiksArkivOptions } from './options.js';
