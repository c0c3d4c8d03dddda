// The national formats: messages made per second, bytes, and memory; --write puts them into docs/ytelse.md.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table, whole, writeSection } from '../report.mjs';

const formats = [
  ['FHIR', 'vedtak/gyldig-full'],
  ['Fiks Arkiv', 'vedtak/gyldig-full'],
  ['eFormidling', 'vedtak/gyldig-full'],
  ['KITH', 'kriseplan/gyldig-full'],
  ['SvarUt', 'vedtak/gyldig-full'],
  ['Digisos', 'vedtak/gyldig-nav-oslo-vilkaar'],
];

const report = table(
  ['Format', 'eksempel', 'laget/s', 'kB uten brev', 'med 10 MB brev, MB', 'minne å lage det, MB'],
  formats.map(([name, example]) => {
    const { made, bytes } = measured(name, example);
    const large = measured(name, example, '10');
    const size =
      large.bytes === undefined ? ['nektes: for stor', ''] : [(large.bytes / 1024 / 1024).toFixed(1), whole(large.mb)];
    return [name, example, whole(made), (bytes / 1000).toFixed(1), ...size];
  }),
);
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) writeSection('bench:adaptere', report);

function measured(...rest) {
  const file = fileURLToPath(new URL('measure.mts', import.meta.url));
  const args = ['--conditions=@hjemmel/source', '--import', 'tsx', file, ...rest];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}
