// Forms: how quickly 200 rows answer, and what a form weighs; --write puts both into docs/ytelse.md. Needs Debian's chromium.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table, whole, writeSection } from '../report.mjs';

const file = fileURLToPath(new URL('measure.mts', import.meta.url));
const args = ['--conditions=@hjemmel/source', '--import', 'tsx', file];
const { remove, key, sizes } = JSON.parse(
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
);
const quick = table(
  ['200 tiltak, prosessoren bremset til en firedel', 'ms (median)', 'målet'],
  [
    ['fjerne den første raden', whole(remove), 'under 300'],
    ['ett tastetrykk', whole(key), 'under 80'],
  ],
);
const weight = table(
  ['Skjema uten React', 'kB gzip', 'målet'],
  Object.entries(sizes).map(([type, bytes]) => [type, whole(bytes / 1000), 'under 60']),
);
const report = `${quick}\n\n${weight}`;
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) writeSection('bench:skjema', report);
