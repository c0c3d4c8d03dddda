// FHIR bundles: mapped and read per second beside the JSON alone, and memory; --write puts both into docs/ytelse.md.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table, whole, writeSection } from '../report.mjs';

const types = ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'];

const speed = table(
  ['Fullt eksempel', 'laget/s', 'bare JSON/s', 'lest/s', 'bare JSON/s', 'kB uten brevet'],
  types.map((type) => {
    const { mapped, bare, read, parsed, without } = measured(type);
    return [type, whole(mapped), whole(bare), whole(read), whole(parsed), whole(without / 1000)];
  }),
);
const memory = table(
  ['Vedlegg', 'transaksjon, MB', 'minne å lage, MB', 'minne å lage og lese, MB'],
  [10].map((size) => {
    const { mapMb, readMb, bytes } = measured('vedtak', String(size));
    return [`${size} MB`, (bytes / 1024 / 1024).toFixed(1), whole(mapMb), whole(readMb)];
  }),
);
const report = `${speed}\n\n${memory}`;
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) writeSection('bench:fhir', report);

function measured(...rest) {
  const file = fileURLToPath(new URL('measure.mts', import.meta.url));
  const args = ['--conditions=@hjemmel/source', '--import', 'tsx', file, ...rest];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}
