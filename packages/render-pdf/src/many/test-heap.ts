// A process of its own: prints the heap in MB after each tenth of the letters, garbage collected. Run with --expose-gc.
import { letter } from '../fixture-trees.js';
import type { Letter } from './letter.js';
import { renderMany } from './render-many.js';

const count = Number(process.argv[2]);
const step = Math.ceil(count / 10);
const heap: number[] = [];
let done = 0;
for await (const { ok } of renderMany(letters())) {
  if (!ok) throw new Error('refused');
  done += 1;
  if (done % step === 0) heap.push(megabytes());
}
process.stdout.write(JSON.stringify({ done, heap, rss: Math.round(process.resourceUsage().maxRSS / 1024) }));

/** Each of them different, made when it is asked for. */
function* letters(): Generator<Letter> {
  for (let number = 1; number <= count; number += 1) {
    const { envelope } = letter;
    const recipient = { name: `Person ${number}`, lines: [`Fjellvegen ${number}`, '7604 Nordfjorden'] };
    yield { tree: { ...letter, envelope: { ...envelope, saksnummer: `2026/${number}`, recipient } } };
  }
}

function megabytes(): number {
  (globalThis as { readonly gc?: () => void }).gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
}
