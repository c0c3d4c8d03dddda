// Builds every package: JavaScript by tsup, the studio by Vite, declarations by one run of the native compiler over the whole workspace.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'tsup';
import { build as buildPage } from 'vite';
import { tsupOptions } from './tsup.shared.mjs';
import { entriesOf, root, workspacePackages } from './workspace.mjs';

const packages = workspacePackages().filter((pkg) => Object.keys(entriesOf(pkg)).length > 0);
for (const pkg of packages) await build(tsupOptions(pkg, entriesOf(pkg)));
await buildPage({ configFile: join(root, 'packages/studio/vite.config.mjs') });
if (!process.argv.includes('--js')) declarations();
process.stdout.write(`Built ${packages.length} packages.\n`);

function declarations() {
  const out = join(root, '.build/types');
  rmSync(out, { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const { folder } of packages) {
    const types = join(out, relative(root, folder), 'src');
    if (existsSync(types)) cpSync(types, join(folder, 'dist'), { recursive: true });
  }
}
