// Forms: how quickly 200 rows answer, and what a form weighs; --write puts both into docs/ytelse.md. Needs Debian's chromium.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { formBundles } from '../../../scripts/form-bundles.mjs';
import { root } from '../../../scripts/workspace.mjs';
import { table, whole, writeSection } from '../report.mjs';

const file = fileURLToPath(new URL('measure.mts', import.meta.url));
const args = ['--conditions=@hjemmel/source', '--import', 'tsx', file];
const { remove, key } = JSON.parse(
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
);
const quick = table(
  ['200 tiltak, prosessoren bremset til en firedel', 'ms (median)', 'målet'],
  [
    ['fjerne den første raden', whole(remove), 'under 300'],
    ['ett tastetrykk', whole(key), 'under 80'],
  ],
);
const bytes = (paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0);
const weight = table(
  ['Skjema uten React', 'kB gzip før en kan skrive', 'målet', 'kB regler, lov og brev som lastes etterpå'],
  (await formBundles()).map(({ type, first, later }) => [
    type,
    whole(bytes(first) / 1000),
    'under 60',
    whole(bytes(later) / 1000),
  ]),
);
const report = `${quick}\n\n${weight}`;
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) writeSection('bench:skjema', report);
