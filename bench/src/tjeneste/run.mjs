// The service under full load: requests a second, how long they take, and memory; --sekunder N (60), --write puts it into docs/ytelse.md.
// Needs wrk (apt-get install wrk). The peer is the same server doing nothing: /health.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table, whole, writeSection } from '../report.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const seconds = Number(process.argv[process.argv.indexOf('--sekunder') + 1]) || 60;
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-bench-'));
const KEY = 'bench-noekkel';

const setUp = join(folder, 'oppsett.json');
const { keyHash } = await import('../../../packages/server/dist/index.js');
const keys = [{ id: 'bench', kommune: 'bench', sha256: keyHash(KEY) }];
const limits = { perMinute: 1_000_000_000, concurrency: 1000 };
const adaptere = { filslipp: { form: 'mappe', receiver: 'eget-system', transport: { mappe: folder } } };
writeFileSync(
  setUp,
  JSON.stringify({ mappe: 'lager', noekler: keys, grenser: limits, kommuner: { bench: { adaptere } } }),
);

const server = spawn(
  process.execPath,
  [at('../../../packages/cli/dist/bin.js'), 'serve', '--port', '0', '--oppsett', setUp],
  {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_ENV: 'production' },
  },
);
const [line] = await once(server.stdout, 'data');
const [url] = /http:\/\/[\d.]+:\d+/u.exec(String(line)) ?? [];

const script = (type, name) => {
  const body = JSON.stringify(JSON.parse(readFileSync(at(`../../../examples/${type}/${name}`), 'utf8')));
  const file = join(folder, `${type}.lua`);
  writeFileSync(
    file,
    `wrk.method = "POST"\nwrk.headers["content-type"] = "application/json"\nwrk.headers["authorization"] = "Bearer ${KEY}"\nwrk.body = [==[${body}]==]\n`,
  );
  return file;
};
const memory = () => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;

/** What wrk says, and the memory of the service when a tenth of the time has gone and at the end. */
async function load(name, path, lua, duration) {
  const args = [
    '-t1',
    '-c8',
    `-d${duration}s`,
    '--latency',
    '--timeout',
    '30s',
    ...(lua ? ['-s', lua] : []),
    `${url}${path}`,
  ];
  const wrk = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  wrk.stdout.on('data', (data) => {
    said += data;
  });
  let early = 0;
  const timer = setTimeout(() => {
    early = memory();
  }, duration * 100);
  await once(wrk, 'close');
  clearTimeout(timer);
  const found = (pattern) => pattern.exec(said)?.[1] ?? '0';
  const failed = Number(found(/Non-2xx or 3xx responses: (\d+)/u)) + (/Socket errors/u.test(said) ? 1 : 0);
  return [
    name,
    found(/Requests\/sec:\s+([\d.]+)/u),
    found(/^\s+50%\s+(\S+)/mu),
    found(/^\s+99%\s+(\S+)/mu),
    String(failed),
    whole(early),
    whole(memory()),
  ];
}

const wrk = execFileSync('sh', ['-c', 'command -v wrk || true'], { encoding: 'utf8' }).trim();
if (!wrk) throw new Error('wrk is missing: apt-get install wrk');
const rows = [
  await load('ingenting (/health)', '/health', undefined, 10),
  await load('kontroll av et vedtak på 4 kB', '/v1/validate', script('vedtak', 'gyldig-minimal.json'), seconds),
  await load(
    'kontroll av en kriseplan på 20 kB',
    '/v1/validate',
    script('kriseplan', 'gyldig-full.json'),
    Math.min(60, seconds),
  ),
  await load('brev på to sider som PDF', '/v1/render', script('vedtak', 'gyldig-minimal.json'), seconds),
];
server.kill('SIGTERM');
await once(server, 'exit');
rmSync(folder, { recursive: true, force: true });
const head = ['Åtte klienter', 'forespørsler/s', 'p50', 'p99', 'feil', 'MB etter en tidel', 'MB til slutt'];
const report = `${seconds} sekunder hver.\n\n${table(head, rows)}`;
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) writeSection('bench:tjeneste', report);
