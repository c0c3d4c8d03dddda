// Whether our own painter still understands what react-pdf lays out: the newest @react-pdf/* that can be installed, in a copy of
// its own, with the test of the layout tree and that of random documents. Changes nothing here.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { root } from './workspace.mjs';

const PNPM = ['--yes', 'pnpm@12.21.0'];
const TESTS = ['packages/render-pdf/src/layout/layout-node.test.tsx', 'packages/render-pdf/src/archive.test.ts'];
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.build', 'ut']);

const copy = mkdtempSync(join(tmpdir(), 'hjemmel-nyeste-'));
try {
  process.exitCode = tried(copy);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function tried(folder) {
  cpSync(root, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  if (
    run('npx', [...PNPM, 'install', '--offline', '--frozen-lockfile']) !== 0 &&
    run('npx', [...PNPM, 'install']) !== 0
  )
    return failed('install the workspace');
  const before = installed(folder);
  const newest = ['--filter', '@hjemmel/render-pdf', 'update', '--latest', '--depth', '10', '@react-pdf/*'];
  if (run('npx', [...PNPM, ...newest]) !== 0) return failed('install the newest @react-pdf/*');
  report(before, installed(folder));
  return run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...TESTS]);
}

/** What is not to be had from the registry says nothing of our code. */
function failed(what) {
  process.stdout.write(`\n*** LEFT OUT: could not ${what}. ***\n`);
  return 3;
}

function run(command, args) {
  const env = {
    ...process.env,
    HJEMMEL_RANDOM_PDF: process.env.HJEMMEL_RANDOM_PDF ?? '60',
    HJEMMEL_TOOLS: resolve(process.env.HJEMMEL_TOOLS ?? join(root, '../shared/tools')),
  };
  return spawnSync(command, args, { cwd: copy, stdio: 'inherit', env }).status ?? 1;
}

/** Versions by name, of the packages themselves and what they bring. */
function installed(folder) {
  const names = readdirSync(join(folder, 'node_modules/.pnpm')).filter((name) => name.startsWith('@react-pdf+'));
  const versions = names.map((name) => {
    const [, short] = /^@react-pdf\+([\w-]+)@/.exec(name) ?? [];
    const file = join(folder, 'node_modules/.pnpm', name, 'node_modules/@react-pdf', short, 'package.json');
    return [short, JSON.parse(readFileSync(file, 'utf8')).version];
  });
  return new Map(versions);
}

function report(before, after) {
  const lines = [...after].map(([name, version]) => {
    const old = before.get(name);
    return `@react-pdf/${name} ${old === version ? `${version} (the one in use)` : `${old ?? 'new'} → ${version}`}`;
  });
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
