// Keeps the schemas as they are published, for `breaking.test.ts` to hold later editions against: node scripts/schema/publish.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { bare } from './breaking.mjs';
import { bundle } from './bundle.mjs';
import { sharedSchemas, typeIds, typeSchema } from './read-schemas.mjs';

const folder = new URL('published/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const id of typeIds()) {
  const schema = bare(bundle(typeSchema(id), sharedSchemas()));
  writeFileSync(new URL(`${id}.v1.json`, folder), `${JSON.stringify(schema)}\n`);
}
