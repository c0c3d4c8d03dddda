export { type FilslippOptions, filslipp } from './filslipp.js';
export type { Manifest, ManifestFile } from './manifest.js';
export type { DropContent, DropFile, DropTransport } from './transport.js';
