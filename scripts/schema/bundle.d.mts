import type { JsonSchema } from './read-schemas.mjs';

export declare function bundle(schema: JsonSchema, shared: ReadonlyMap<string, JsonSchema>): JsonSchema;
