import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killRun } from './kill/run.js';

/** Park and Miller's generator: the same run each time, as far as the machine allows. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

it('loses nothing and sends nothing twice when the process is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-utboks-'));
  try {
    const result = await killRun({ store: { folder }, deliveries: 200, kills: 3, random: random(20261123) });
    expect(result).toMatchObject({ stored: 200, done: 200, lost: 0, twice: 0, falselyDone: 0, unfinished: 0 });
    expect(result.requests).toBeGreaterThan(200);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
