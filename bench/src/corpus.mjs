import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../examples/', import.meta.url).pathname;

/** The valid examples of a type, with their text. */
export function examples(type) {
  const folder = join(root, type);
  return readdirSync(folder)
    .filter((file) => file.startsWith('gyldig-'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      return { file, path, text, value: JSON.parse(text) };
    });
}
