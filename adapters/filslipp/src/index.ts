export { type FilslippOptions, filslipp } from './filslipp.js';
export type { Manifest, ManifestFile } from './manifest.js';
