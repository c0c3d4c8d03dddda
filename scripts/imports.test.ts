import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entriesOf, workspacePackages } from './workspace.mjs';

const packages = workspacePackages().filter(({ folder }) => folder.includes('/packages/'));

function sources(folder: string): readonly string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.includes('test-'))
    .map((path) => join(folder, 'src', path));
}

// A statement at the start of a line, or a dynamic import; the word «from» inside a sentence is neither.
const IMPORTS = /^(?:import|export|\}) (?:[^'\n]* )?from '([^.'][^']*)'|import\('([^.'][^']*)'/gm;

it.each(packages.map((pkg) => [pkg.json.name, pkg] as const))('%s declares every package it imports', (name, pkg) => {
  // What is one file when it is published needs nothing beside it.
  const bundled = Object.keys(entriesOf(pkg)).length === 0 ? pkg.json.devDependencies : {};
  const declared = Object.keys({ ...pkg.json.dependencies, ...pkg.json.peerDependencies, ...bundled });
  const imported = sources(pkg.folder)
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(IMPORTS)])
    .map(([, from, dynamic]) => from ?? dynamic ?? '')
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((specifier) => !specifier.startsWith('node:') && specifier !== name);
  expect([...new Set(imported)].filter((specifier) => !declared.includes(specifier))).toEqual([]);
});

const PURE = ['law', 'documents', 'tree', 'render-pdf', 'render-html', 'render-text', 'render-docx'];

it.each(
  packages
    .filter(({ json }) => PURE.includes(json.name.replace('@hjemmel/', '')))
    .map((pkg) => [pkg.json.name, pkg] as const),
)('%s reads no clock and no randomness', (_name, pkg) => {
  const impure = sources(pkg.folder).filter((path) =>
    /Date\.now|new Date\(\)|Math\.random|performance\.now/.test(readFileSync(path, 'utf8')),
  );
  expect(impure).toEqual([]);
});
