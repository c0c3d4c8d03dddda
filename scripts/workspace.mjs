import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('../', import.meta.url).pathname;

/** Every workspace package: its folder and its package.json. */
export function workspacePackages() {
  const folders = ['schemas', 'examples', 'bench', 'demo', ...children('packages'), ...children('adapters')];
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, json: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }));
}

/** Source entries of a package, named as its built files: from `exports` and `bin`. */
export function entriesOf({ folder, json }) {
  const exported = Object.values(json.exports ?? {}).flatMap((target) => target['@hjemmel/source'] ?? []);
  const bins = Object.values(json.bin ?? {}).map((path) => path.replace('./dist/', './src/').replace('.js', '.ts'));
  return Object.fromEntries(
    [...exported, ...bins].map((path) => [path.replace('./src/', '').replace(/\.tsx?$/, ''), join(folder, path)]),
  );
}

function children(folder) {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [];
}
