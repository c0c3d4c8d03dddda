import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COUNT = 2000;
const script = fileURLToPath(new URL('many-process.mjs', import.meta.url));

/** Rows of a table: many letters in one process, and the same with two threads. */
export function many() {
  return [0, 2].map((workers) => {
    const { rate, heap, rss } = measured(workers);
    const name = workers === 0 ? 'én prosess' : `${workers} tråder`;
    const steps = `${Math.min(...heap).toFixed(1)}–${Math.max(...heap).toFixed(1)}`;
    return [name, rate.toFixed(0), steps, rss.toFixed(0)];
  });
}

function measured(workers) {
  const args = ['--expose-gc', script, String(COUNT), String(workers)];
  const env = { ...process.env, NODE_ENV: 'production' };
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
}
