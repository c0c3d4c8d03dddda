// The one command that says whether the project is sound: lint, generated files, types, tests, build.
import { spawnSync } from 'node:child_process';
import { root } from './workspace.mjs';

const node = process.execPath;
const steps = [
  ['lint', node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['generated files', node, ['scripts/generate.mjs', '--check']],
  ['types', node, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json']],
  ['build', node, ['scripts/build.mjs']],
  ['sizes', node, ['node_modules/size-limit/bin.js']],
  ['tests', node, ['node_modules/vitest/vitest.mjs', 'run']],
];

for (const [name, command, args] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stdout.write(`\n✗ ${name} failed\n`);
    process.exit(status ?? 1);
  }
}
process.stdout.write('\n✓ all checks passed\n');
