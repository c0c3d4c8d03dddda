// Letters to PDF, engine beside engine in one run, same words and font; --write puts the table into docs/ytelse.md. Build first.
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from '../measure.mjs';
import { letters } from './letters.mjs';
import { many } from './many.mjs';

process.env.NODE_ENV = 'production';
const { engines } = await import('./engines.mjs');

const ROUNDS = 40;
/** Letters each engine makes before it is measured, or for how long: the compiler is done with most of it by then. */
const WARM_UP = { letters: 150, ms: 6000 };

/** Engines take turns, so that noise on the machine falls on all of them alike. */
async function measured(letter) {
  for (const engine of engines) await warmUp(engine, letter);
  const samples = new Map(engines.map(({ name }) => [name, []]));
  const bytes = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, make } of engines) {
      const start = performance.now();
      const made = await make(letter);
      samples.get(name).push(performance.now() - start);
      bytes.set(name, made.length);
      await nextTurn();
    }
  }
  return engines.map(({ name, tags }) => ({ name, tags, ms: median(samples.get(name)), bytes: bytes.get(name) }));
}

async function warmUp({ make }, letter) {
  const end = performance.now() + WARM_UP.ms;
  for (let count = 0; count < WARM_UP.letters && performance.now() < end; count++) {
    await make(letter);
    await nextTurn();
  }
}

/** A loop that awaits promises only keeps every letter in memory. */
function nextTurn() {
  return new Promise((resolve) => setImmediate(resolve));
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
  write('bench:pdf', report);
  write('bench:many', manyReport);
}

function table(head, body) {
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function write(name, text) {
  const url = new URL('../../../docs/ytelse.md', import.meta.url);
  const page = readFileSync(url, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  writeFileSync(url, `${page.slice(0, page.indexOf(start) + start.length)}\n${text}\n${page.slice(page.indexOf(end))}`);
}
