// The outbox: deliveries per second, and a run that is killed again and again; --write puts both into docs/ytelse.md.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table, whole, writeSection } from '../report.mjs';

const stores = [
  ['pglite', 'PGlite (mappe)'],
  ['postgres', 'PostgreSQL'],
];

const throughput = table(
  ['Lager', 'bestilt/s', 'levert/s'],
  stores.map(([kind, name]) => {
    const { ordered, worked } = measured('throughput.mts', kind);
    return [name, whole(ordered), whole(worked)];
  }),
);
const killed = table(
  [
    '10 000 leveringer, drept 20 ganger',
    'hos mottakeren',
    'tapt',
    'to ganger',
    'vist ferdig uten å være det',
    'ikke ferdig',
    'forsøk',
    's',
  ],
  stores.map(([kind, name]) => {
    const { stored, lost, twice, falselyDone, unfinished, requests, seconds } = measured(
      'kill.mts',
      kind,
      '10000',
      '20',
    );
    return [name, ...[stored, lost, twice, falselyDone, unfinished, requests, seconds].map(whole)];
  }),
);
const report = `${throughput}\n\n${killed}`;
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) writeSection('bench:outbox', report);

function measured(program, ...rest) {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const args = ['--conditions=@hjemmel/source', '--import', 'tsx', file, ...rest];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(output);
}
