import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { workspacePackages } from './workspace.mjs';

/** Licences a vendor can ship with a closed product, giving credit. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where a package finds another, as Node looks; undefined for one that is not for this machine. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return realpathSync(found);
    if (dirname(folder) === folder) return undefined;
  }
}

/** Everything the published packages bring with them. */
function closure(): ReadonlyMap<string, Manifest> {
  const seen = new Map<string, Manifest>();
  const add = (folder: string): void => {
    if (seen.has(folder)) return;
    const manifest = manifestIn(folder);
    seen.set(folder, manifest);
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const found = folderOf(name, folder);
      if (found) add(found);
    }
  };
  for (const { folder, json } of workspacePackages()) if (!json.private) add(realpathSync(folder));
  return seen;
}

/** Says it in a LICENSE file alone, which was read: MIT. */
const READ_IN_FILE = new Set(['png-js@2.0.0']);

function licenceOf({ name, version, license, licenses }: Manifest): string {
  if (READ_IN_FILE.has(`${name}@${version}`)) return 'MIT';
  const named =
    typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  return named ?? 'none';
}

/** «(MIT OR GPL-3.0)» leaves the choice to us; «(MIT AND ISC)» asks for both. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/gu, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));
}

it('everything the packages bring with them may be shipped', () => {
  const all = [...closure().values()];
  expect(all.length).toBeGreaterThan(80);
  const others = all.filter((manifest) => !isAllowed(licenceOf(manifest)));
  expect(others.map((manifest) => `${manifest.name}@${manifest.version}: ${licenceOf(manifest)}`)).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['(MIT AND GPL-3.0)', false],
  ['AGPL-3.0', false],
  ['none', false],
])('%s: %s', (expression, allowed) => expect(isAllowed(expression)).toBe(allowed));
