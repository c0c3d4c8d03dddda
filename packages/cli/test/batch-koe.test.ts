import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasPostgres, type PostgresServer, postgresServer } from '../../outbox/test/postgres-server.js';
import { type BatchJob, openBatchQueue } from '../src/batch/batch-queue.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const LETTERS = 2300;
const vedtak = JSON.parse(
  readFileSync(new URL('../../../examples/vedtak/gyldig-minimal.json', import.meta.url), 'utf8'),
);

describe.runIf(hasPostgres)('a batch on the queue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-koe-'));
  const running: ChildProcess[] = [];
  let database: PostgresServer;
  beforeAll(async () => {
    database = await postgresServer();
  });
  afterAll(() => {
    for (const each of running) each.kill('SIGKILL');
    database.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = (...args: readonly string[]) => {
    const child = spawn(process.execPath, ['--conditions=@hjemmel/source', '--import', 'tsx', 'src/bin.ts', ...args], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: 'ignore',
    });
    running.push(child);
    return child;
  };

  it('is made by those who take it, each letter once, with a report in each slice', async () => {
    const [inn, ut] = [join(folder, 'inn.ndjson'), join(folder, 'ut')];
    const lines = Array.from({ length: LETTERS }, (_, index) => JSON.stringify({ ...vedtak, versjon: index + 1 }));
    writeFileSync(inn, `${lines.join('\n')}\n`);
    const batch = ['batch', inn, '--ut', ut, '--format', 'text', '--koe'];
    // Whoever is in doubt asks twice.
    for (const _ of [1, 2]) expect((await once(start(...batch), 'exit'))[0]).toBe(0);
    const workers = [start('worker'), start('worker')];
    const report = (slice: string) => {
      try {
        return readFileSync(join(ut, slice, 'rapport.ndjson'), 'utf8')
          .trimEnd()
          .split('\n')
          .slice(1);
      } catch {
        return [];
      }
    };
    const slices = ['del-00001', 'del-00002', 'del-00003'];
    const made = () => slices.flatMap(report);
    await expect.poll(() => made().length, { timeout: 180_000, interval: 500 }).toBe(LETTERS);
    for (const worker of workers) worker.kill('SIGTERM');
    await Promise.all(workers.map((worker) => once(worker, 'exit')));
    const numbers = made().map((line) => (JSON.parse(line) as { nr: number }).nr);
    expect(numbers.sort((one, other) => one - other)).toEqual(lines.map((_, index) => index + 1));
    expect(slices.map((slice) => readdirSync(join(ut, slice)).length)).toEqual([1001, 1001, 301]);
    expect(readFileSync(join(ut, 'del-00003', '0002300.txt'), 'utf8')).toContain('klage');
  });

  it('gives the slice of a machine that is gone to another', async () => {
    const queue = await openBatchQueue(database.url, 1);
    const other = await openBatchQueue(database.url, 1);
    const job: BatchJob = {
      input: '/delt/inn.ndjson',
      slice: { start: 0, end: 10, before: 0 },
      folder: '/delt/ut',
      format: 'pdf',
      validate: { today: '2026-11-24' },
      head: { rapport: 1 },
    };
    await queue.add(job);
    await queue.add(job);
    const taken = await queue.take();
    expect(taken?.data).toEqual(job);
    expect(await other.take()).toBeUndefined();
    await rest(1500);
    await other.expire();
    await expect.poll(async () => (await other.take())?.id, { timeout: 20_000, interval: 500 }).toBe(taken?.id);
    await other.done(taken?.id ?? '');
    expect(await queue.take()).toBeUndefined();
    await Promise.all([queue.close(), other.close()]);
  });
});
