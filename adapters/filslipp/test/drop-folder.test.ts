import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DropTransport, SendContext } from '@hjemmel/adapter';
import { type DropFs, dropFolder, readDrop } from '@hjemmel/adapter/node';
import { expect, it } from 'vitest';
import { filslipp } from '../src/filslipp.js';
import { delivery, payload, usual } from '../src/test-delivery.js';

const folder = () => mkdtempSync(join(tmpdir(), 'hjemmel-test-'));
const zip = filslipp({ ...usual, form: 'zip' });
const plain = filslipp(usual);

function context(transport: DropTransport): SendContext<DropTransport> {
  return {
    transport,
    signal: new AbortController().signal,
    now: () => '2026-11-23T12:00:00+01:00',
    idempotencyKey: 'n',
    checkpoint: async () => undefined,
  };
}

it.each([
  ['a folder', plain],
  ['a zip', zip],
])('as %s is laid once, found again, and read back from disk', async (_, adapter) => {
  const place = folder();
  const to = context(dropFolder(place));
  expect(await adapter.status?.(payload(), to)).toBeUndefined();
  expect(await adapter.send(payload(), to)).toMatchObject({ state: 'fullfoert', code: 'lagt' });
  expect(await adapter.send(payload(), to)).toMatchObject({ state: 'fullfoert', code: 'finnes-allerede' });
  expect(await adapter.status?.(payload(), to)).toMatchObject({ state: 'fullfoert', code: 'finnes-allerede' });
  const [name = '', ...more] = readdirSync(place);
  expect(more).toEqual([]);
  const message = await readDrop(join(place, name), 1_000_000);
  expect(message && adapter.receive?.(message)).toMatchObject({ ok: true, source: delivery().source });
});

it.each([
  ['a folder', plain],
  ['a zip', zip],
])('other content under the name of %s is refused, and stands as it was', async (_, adapter) => {
  const place = folder();
  await adapter.send(payload(), context(dropFolder(place)));
  const changed = payload(delivery('vedtak', { caseKey: 'en-annen' }));
  const error = await adapter.send(changed, context(dropFolder(place))).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ state: 'avvist', code: 'annet-innhold-finnes' });
  expect(await adapter.status?.(payload(), context(dropFolder(place)))).toMatchObject({ state: 'fullfoert' });
});

it('a file or a link where the folder should be is other content', async () => {
  const place = folder();
  const name = join(place, `hjemmel-${payload().references.slipp}`);
  writeFileSync(name, 'noe');
  await expect(plain.send(payload(), context(dropFolder(place)))).rejects.toMatchObject({ state: 'avvist' });
  const linked = folder();
  symlinkSync(place, join(linked, `hjemmel-${payload().references.slipp}`));
  await expect(plain.send(payload(), context(dropFolder(linked)))).rejects.toMatchObject({ state: 'avvist' });
});

it('clears what a crash left, and no one else may read the files', async () => {
  const place = folder();
  const left = join(place, `.hjemmel-${payload().references.slipp}.tmp`);
  mkdirSync(left);
  writeFileSync(join(left, 'dokument.pdf'), 'halv');
  await plain.send(payload(), context(dropFolder(place)));
  const name = `hjemmel-${payload().references.slipp}`;
  expect(readdirSync(place)).toEqual([name]);
  expect(readFileSync(join(place, name, 'dokument.pdf'), 'latin1')).toMatch(/^%PDF/);
  expect(statSync(join(place, name, 'dokument.pdf')).mode & 0o007).toBe(0);
});

it('where the file system has no links, the zip is renamed, and still never replaces', async () => {
  const noLinks: DropFs = {
    ...fs,
    link: async () => {
      throw Object.assign(new Error('no links'), { code: 'EPERM' });
    },
  };
  const place = folder();
  const transport = dropFolder(place, noLinks);
  expect(await transport.writeAtomic('a.zip', Uint8Array.of(1), new AbortController().signal)).toBe(true);
  expect(await transport.writeAtomic('a.zip', Uint8Array.of(2), new AbortController().signal)).toBe(false);
  expect([...readFileSync(join(place, 'a.zip'))]).toEqual([1]);
});

it('a folder that is not there may come back, and its path is not told', async () => {
  const missing = join(folder(), 'ikke-her');
  const error = await plain.send(payload(), context(dropFolder(missing))).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ state: 'midlertidig-feil', code: 'ENOENT' });
  expect(String(error)).not.toContain('ikke-her');
});

it('reads no more than it may, and nothing that is no file', async () => {
  const place = folder();
  await plain.send(payload(), context(dropFolder(place)));
  const path = join(place, `hjemmel-${payload().references.slipp}`);
  expect(await readDrop(path, 10)).toBeUndefined();
  chmodSync(path, 0o700);
  mkdirSync(join(path, 'mappe'));
  expect(await readDrop(path, 1_000_000)).toBeUndefined();
  await expect(readDrop(join(place, 'borte'), 10)).rejects.toMatchObject({ code: 'ENOENT' });
});
