import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdFolder } from './hold-folder.js';

const holder = fileURLToPath(new URL('../../test/holder.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjemmel-laas-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that tries to hold the folder, and says how it went. */
async function another() {
  const child = fork(holder, [folder], { execArgv: ['--conditions=@hjemmel/source', '--import', 'tsx'] });
  const [answer] = (await once(child, 'message')) as [string];
  const end = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { answer, end };
}

it('holds a folder of mode 0700 until it is let go', () => {
  const release = holdFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'i-bruk', isRetryable: true }));
  release();
  holdFolder(folder)();
});

it('says in one sentence who holds it', () => {
  const release = holdFolder(folder);
  expect(() => holdFolder(folder)).toThrow(
    /^The outbox is in use by process \d+ on \S+; only one process at a time may open it\.$/u,
  );
  release();
});

it('is held while the other process lives, and free when it is killed', async () => {
  const other = await another();
  expect(other.answer).toBe('holds');
  expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'i-bruk' }));
  await other.end();
  holdFolder(folder)();
}, 30_000);

it('lets one of many pass a dead holder', async () => {
  await (await another()).end();
  const many = await Promise.all(Array.from({ length: 6 }, another));
  expect(many.map(({ answer }) => answer).sort()).toEqual(['holds', 'i-bruk', 'i-bruk', 'i-bruk', 'i-bruk', 'i-bruk']);
  await Promise.all(many.map(({ end }) => end()));
}, 60_000);

it('is not fooled by a number that was used again, nor sure about another machine', () => {
  const write = (lock: object) => writeFileSync(join(folder, 'laas.7'), JSON.stringify(lock));
  write({ host: 'en-annen-maskin', pid: 1 });
  expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'i-bruk' }));
  write({ host: hostname(), pid: process.pid, start: '1' });
  holdFolder(folder)();
});

it('does not guess about a lock file it cannot read', () => {
  writeFileSync(join(folder, 'laas.1'), '{');
  expect(() => holdFolder(folder)).toThrow(expect.objectContaining({ code: 'i-bruk' }));
});
