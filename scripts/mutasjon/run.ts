// Breaks the law data and the rules one at a time, and shows what sees each; exit code 1 when something is not seen.
// --bare <text> takes only the mutants whose id holds the text. Nothing is written into the working tree.
import { cpus } from 'node:os';
import { askTests, judgeIn, type Seen } from './ask.js';
import { bundleJudge } from './bundle.js';
import type { Mutant } from './mutant.js';
import { mutants } from './mutants.js';

const [flag, text = ''] = process.argv.slice(2);
const all = mutants().filter(({ id }) => flag !== '--bare' || id.includes(text));
const started = performance.now();
const whole = await bundleJudge();
const first = judgeIn(whole);
if ((await first.ask({ id: '', kind: '', tests: [] })) !== 'ingen') {
  throw new Error('Corpus or pages differ before anything is broken: run «pnpm generate --check» first.');
}
first.drop();
const results = new Map<Mutant, Seen>();
const waiting = [...all];
await Promise.all(cpus().map(judgeWaiting));
report();

async function judgeWaiting(): Promise<void> {
  const shared = judgeIn(whole);
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const judge = mutant.edit ? judgeIn(await bundleJudge(mutant.edit)) : shared;
    const seen = await judge.ask(mutant);
    if (mutant.edit) judge.drop();
    results.set(mutant, seen === 'ingen' ? await askTests(mutant) : seen);
    if (results.size % 100 === 0) process.stderr.write(`${results.size} av ${all.length}\n`);
  }
  shared.drop();
}

function report(): void {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const count = (kind: string, seen?: Seen) =>
    [...results].filter(([mutant, by]) => mutant.kind === kind && (seen === undefined || by === seen)).length;
  const rows = kinds.map((kind) =>
    [kind, count(kind), count(kind, 'korpus'), count(kind, 'side'), count(kind, 'test'), count(kind, 'ingen')].join(
      ' | ',
    ),
  );
  const survivors = [...results].filter(([, seen]) => seen === 'ingen').map(([{ id }]) => id);
  const head = [
    '| Slag | Mutanter | Sett av korpuset | Sett av en lovside | Sett av en test | Overlevde |',
    '|---|---|---|---|---|---|',
  ];
  process.stdout.write(`${[...head, ...rows.map((row) => `| ${row} |`)].join('\n')}\n`);
  process.stdout.write(`\n${all.length} mutanter på ${Math.round((performance.now() - started) / 1000)} s\n`);
  for (const id of survivors) process.stdout.write(`OVERLEVDE ${id}\n`);
  if (survivors.length > 0) process.exitCode = 1;
}
