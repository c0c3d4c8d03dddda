import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../schemas/', import.meta.url).pathname;

/** The document types that have a schema, in the order of the folder listing. */
export function typeIds() {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'v1.schema.json')))
    .map((entry) => entry.name)
    .sort();
}

export function typeSchema(id) {
  return read(join(root, id, 'v1.schema.json'));
}

/** The shared schemas by file name without ending, e.g. `person`. */
export function sharedSchemas() {
  const folder = join(root, 'felles/v1');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file.replace('.schema.json', ''), read(join(folder, file))]),
  );
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
