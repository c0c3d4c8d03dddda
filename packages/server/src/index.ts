export { type ApiKey, keyHash } from './auth/api-keys.js';
export type { OidcOptions } from './auth/bearer.js';
export { createServer } from './create-server.js';
export { openapi } from './openapi/openapi.js';
export { type ProblemCode, problemStatus } from './problem-status.js';
export {
  defaultServerLimits,
  type LogStream,
  type ServerLimits,
  type ServerOptions,
  type Tenant,
} from './server-options.js';
export { problemTexts } from './texts/problems.js';
