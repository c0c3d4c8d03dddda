import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface NewAdapter {
  /** In kebab case. */
  readonly name: string;
  /** Where the package is made; the folder must not exist, or be empty. */
  readonly folder: string;
  /** Package files (`.tgz`) by package name, used instead of the registry. */
  readonly packed: ReadonlyMap<string, string>;
}

const TEMPLATE = fileURLToPath(new URL('../templates/ny-adapter/', import.meta.url));

export const isAdapterName = (name: string): boolean =>
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && name.length <= 50;

/** Writes the package, and gives the names of its files. Throws what the file system throws. */
export function writeNewAdapter(wanted: NewAdapter): readonly string[] {
  const names = readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TEMPLATE, join(entry.parentPath, entry.name)))
    .sort();
  for (const name of names) {
    const path = join(wanted.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, filled(name, wanted), { flag: 'wx' });
  }
  return names;
}

/** Package files in a folder, as `pnpm pack` names them. */
export function packedIn(folder: string): ReadonlyMap<string, string> {
  const found = readdirSync(folder).flatMap((file) => {
    const [, short] = /^hjemmel-([a-z-]+)-\d+\.\d+\.\d+\S*\.tgz$/.exec(file) ?? [];
    return short === undefined ? [] : [[`@hjemmel/${short}`, join(folder, file)] as const];
  });
  return new Map(found);
}

function filled(name: string, { name: adapter, folder, packed }: NewAdapter): string {
  const named = withName(readFileSync(join(TEMPLATE, name), 'utf8'), adapter);
  if (name !== 'package.json' || packed.size === 0) return named;
  return named.replace(/"(@hjemmel\/[a-z-]+)": "[^"]+"/g, (whole, dependency: string) => {
    const file = packed.get(dependency);
    return file === undefined ? whole : `"${dependency}": ${JSON.stringify(`file:${relative(folder, file)}`)}`;
  });
}

/** `navnet` in the template is the name: whole, as a word in code, and with a capital. */
function withName(text: string, adapter: string): string {
  const word = adapter.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return text
    .replaceAll("'navnet'", `'${adapter}'`)
    .replaceAll('adapter-navnet', `adapter-${adapter}`)
    .replaceAll('navnet', word)
    .replaceAll('Navnet', word.charAt(0).toUpperCase() + word.slice(1));
}
