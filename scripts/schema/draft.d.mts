import type { JsonSchema } from './read-schemas.mjs';

export declare function draft(bundled: JsonSchema): JsonSchema;
