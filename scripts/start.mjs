// The main job on an example: builds the packages, judges a vedtak and makes the letter in four formats.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const example = 'examples/vedtak/gyldig-full.json';
const out = join(root, 'ut');
const cli = join(root, 'packages/cli/dist/bin.js');

run([join(root, 'scripts/build.mjs'), '--js']);
mkdirSync(out, { recursive: true });
run([cli, 'validate', example]);
for (const [format, extension] of [
  ['text', 'txt'],
  ['html', 'html'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]) {
  run([cli, 'render', example, '--format', format, '--ut', join(out, `vedtak.${extension}`)]);
}
process.stdout.write(`\nThe letter lies in ${join(out, 'vedtak.pdf')}\n`);

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
