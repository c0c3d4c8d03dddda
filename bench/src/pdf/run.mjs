// Letters to PDF, engine beside engine in one run, same words and font; --write puts the table into docs/ytelse.md. Build first.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.mjs';
import { table, writeSection } from '../report.mjs';
import { engines } from './engines.mjs';
import { letters } from './letters.mjs';
import { many } from './many.mjs';

const ROUNDS = 60;
/** Letters each engine makes before it is measured, or for how long: the compiler is done with most of it by then. */
const WARM_UP = { letters: 200, ms: 6000 };
const program = fileURLToPath(new URL('engine-process.mjs', import.meta.url));

/** Each engine has a process of its own, and they take turns, so that noise on the machine falls on all of them alike. */
async function measured({ name: letter }) {
  const running = [];
  for (const { name, tags } of engines) running.push({ name, tags, samples: [], process: await started(name) });
  for (const { process } of running) await warmUp(process, letter);
  for (let round = 0; round < ROUNDS; round++)
    for (const { process, samples } of running) samples.push(await made(process, letter));
  for (const { process } of running) process.kill();
  return running.map(({ name, tags, samples }) => {
    return { name, tags, ms: median(samples.map(({ ms }) => ms)), bytes: samples[0].bytes };
  });
}

async function started(engine) {
  const env = { ...process.env, NODE_ENV: 'production' };
  // Typst writes advice to the console for each letter.
  const child = fork(program, [engine], { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await once(child, 'message');
  return child;
}

async function made(child, letter) {
  child.send(letter);
  const [answer] = await once(child, 'message');
  return answer;
}

async function warmUp(child, letter) {
  const end = performance.now() + WARM_UP.ms;
  for (let count = 0; count < WARM_UP.letters && performance.now() < end; count++) await made(child, letter);
}

const rows = [];
for (const letter of letters()) {
  const results = await measured(letter);
  const ours = results[0].ms;
  for (const { name, tags, ms, bytes } of results)
    rows.push([letter.name, name, ms.toFixed(1), (ms / ours).toFixed(1), (bytes / 1000).toFixed(1), tags]);
}

const report = table(['Dokument', 'motor', 'ms (median, varm)', '× vår', 'kB', 'merket og arkivklar'], rows);
const manyReport = table(['2 000 brev', 'brev/s', 'heap underveis, MB', 'høyeste minne, MB'], many());
process.stdout.write(`${report}\n\n${manyReport}\n`);
if (process.argv.includes('--write')) {
  writeSection('bench:pdf', report);
  writeSection('bench:many', manyReport);
}
