// A process of its own: renders so many letters with so many threads, and prints how fast and with how much memory.
import { renderMany } from '@hjemmel/render-pdf';
import { letters } from './letters.mjs';

const [count, workers] = process.argv.slice(2).map(Number);
const [{ tree }] = letters();
const warmUp = 40 * Math.max(1, workers);
const heap = [];
let start = 0;
let done = 0;
for await (const { ok } of renderMany(numbered(), { workers })) {
  if (!ok) throw new Error('A letter was refused.');
  done += 1;
  if (done === warmUp) start = performance.now();
  if (done > warmUp && (done - warmUp) % Math.ceil(count / 10) === 0) heap.push(megabytes());
}
const seconds = (performance.now() - start) / 1000;
const rss = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ rate: count / seconds, heap, rss }));

/** No two of them alike. */
function* numbered() {
  for (let number = 1; number <= count + warmUp; number += 1) {
    const envelope = { ...tree.envelope, saksnummer: `2026/${number}` };
    yield { tree: { ...tree, envelope } };
  }
}

function megabytes() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
