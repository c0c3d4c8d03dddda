export { kitSamples } from './adapter/samples.js';
export type { AdapterSuite, FarMessages, Sample } from './adapter/suite.js';
export { testAdapter } from './adapter/test-adapter.js';
export { type Case, CaseError, failures, register } from './case.js';
export type { FarSide, FarSideKind, Fault, FaultKind, Standing } from './far/far-side.js';
export { type FolderFarSideOptions, folderFarSide } from './far/folder-far-side.js';
export {
  type FarAnswer,
  type FarRequest,
  type HttpFarSideOptions,
  httpFarSide,
  type OpenTransport,
  type Protocol,
  type Shelf,
} from './far/http-far-side.js';
export type { RendererSuite } from './renderer/suite.js';
export { testRenderer } from './renderer/test-renderer.js';
