// Packs `hjemmel` with everything it needs into one file that npm installs without a network, and proves it: pnpm offline
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-offline-'));
const run = (file, args, cwd = root) =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const tarball = pack();
  const said = prove(tarball);
  process.stdout.write(`${tarball}\nInstalled without a network, and said: ${said.trim().split('\n').at(-1)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pack() {
  const deployed = join(folder, 'deployed');
  const deploy = ['--filter', '@hjemmel/cli', 'deploy', '--prod', '--legacy', deployed];
  run('npx', ['--yes', 'pnpm@12.21.0', '--config.node-linker=hoisted', ...deploy]);
  const inside = join(folder, 'package');
  cpSync(deployed, inside, { recursive: true, filter: (path) => !/node_modules\/\.(?:bin|modules\.yaml)/u.test(path) });
  const file = join(inside, 'package.json');
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const versionOf = (name) =>
    JSON.parse(readFileSync(join(inside, 'node_modules', name, 'package.json'), 'utf8')).version;
  const names = Object.keys(json.dependencies);
  const dependencies = Object.fromEntries(names.map((name) => [name, versionOf(name)]));
  writeFileSync(
    file,
    JSON.stringify({ ...json, dependencies, devDependencies: {}, bundleDependencies: names }, null, 2),
  );
  const tarball = join(root, 'ut', `hjemmel-${json.version}.tgz`);
  mkdirSync(join(root, 'ut'), { recursive: true });
  run('tar', ['czf', tarball, '-C', folder, 'package']);
  return tarball;
}

/** As on a machine that has nothing: no cache, no network, another home. */
function prove(tarball) {
  const place = join(folder, 'place');
  mkdirSync(place);
  copyFileSync(join(root, 'examples/vedtak/gyldig-minimal.json'), join(place, 'vedtak.json'));
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  const npm = ['install', '--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), tarball];
  run('npm', npm, place);
  run(join(place, 'node_modules/.bin/hjemmel'), ['render', 'vedtak.json', '--format', 'pdf'], place);
  return run(join(place, 'node_modules/.bin/hjemmel'), ['validate', 'vedtak.json'], place);
}
