import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FarSide, farSide } from '../test/far-side.js';
import { sampleAdapter } from '../test/sample-adapter.js';
import { judgeAs, sampleOrder } from '../test/sample-order.js';
import { createOutbox } from './index.js';

let folder: string;
let far: FarSide;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hjemmel-utboks-'));
  far = await farSide();
});

afterEach(async () => {
  await far.close();
  rmSync(folder, { recursive: true, force: true });
});

const options = () => ({
  store: { folder },
  adapters: [{ adapter: sampleAdapter(), transport: { url: far.url } }],
  judge: judgeAs(),
  now: () => '2026-11-23T12:00:00+01:00',
});

it('orders, works and shows one delivery, and holds it after closing', async () => {
  const outbox = await createOutbox(options());
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const accepted = await outbox.deliver(sampleOrder());
  if (!accepted.ok) throw new Error(accepted.reason);
  expect(accepted).toMatchObject({ state: 'validert', existing: false });
  expect((await outbox.work({ until: 'idle' })).states.fullfoert).toBe(1);
  await outbox.close();
  const again = await createOutbox(options());
  expect(await again.find(accepted.id)).toMatchObject({ state: 'fullfoert', attempts: 1, series: 1, erased: false });
  expect(await again.deliver(sampleOrder())).toEqual({ ok: true, id: accepted.id, state: 'fullfoert', existing: true });
  await again.close();
  expect([...far.stored.keys()]).toEqual([accepted.id]);
}, 60_000);

it('is one process, and erases so that nothing is left in the files of the table', async () => {
  const outbox = await createOutbox(options());
  await expect(createOutbox(options())).rejects.toMatchObject({ code: 'i-bruk' });
  const accepted = await outbox.deliver(sampleOrder({ neutralTitle: MARK }));
  if (!accepted.ok) throw new Error(accepted.reason);
  await outbox.work({ until: 'idle' });
  expect(await outbox.erase(accepted.id)).toEqual({ ok: true });
  await outbox.close();
  expect(filesWith(join(folder, 'data', 'base'))).toEqual([]);
}, 60_000);

it('says which file would hold a letter that is not erased', async () => {
  const outbox = await createOutbox(options());
  await outbox.deliver(sampleOrder({ neutralTitle: MARK }));
  await outbox.close();
  expect(filesWith(join(folder, 'data', 'base'))).not.toEqual([]);
}, 60_000);

const MARK = 'dette-skal-ikke-staa-igjen';

function filesWith(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes(MARK))
    .map(({ name }) => name);
}
