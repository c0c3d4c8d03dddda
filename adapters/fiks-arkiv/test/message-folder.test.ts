import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMessage } from '@hjemmel/adapter/node';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { messageFolder } from '../src/node.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjemmel-meldinger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const messageType = 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett';
const id = '22f05e04-37c4-4051-8b3a-853c8eac4b33';
const headers = { klientMeldingId: id, klientKorrelasjonsId: 'k' };
const parts = [
  { name: 'arkivmelding.xml', mediaType: 'application/xml', bytes: new TextEncoder().encode('<a/>') },
  { name: 'dokument.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
];
const send = (changes: object = {}, files = parts, signal = new AbortController().signal) =>
  messageFolder(folder).send(messageType, { ...headers, ...changes }, files, { signal });

it('lays a message that is read back as it was, once however often it is sent', async () => {
  expect(await send()).toEqual({ meldingId: id });
  expect(await send()).toEqual({ meldingId: id });
  expect(readdirSync(folder)).toEqual([id]);
  expect(await readMessage(join(folder, id), 1_000_000)).toEqual({ headers: { messageType, ...headers }, parts });
});

it('never replaces another message of the same name', async () => {
  await send();
  await expect(send({}, parts.slice(0, 1))).rejects.toMatchObject({ state: 'avvist', code: 'annet-innhold-finnes' });
  expect((await readMessage(join(folder, id), 1_000_000))?.parts).toHaveLength(2);
});

it('leaves nothing behind when it is stopped, and goes on after what a crash left', async () => {
  await expect(send({}, parts, AbortSignal.abort(new Error('stopped')))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, `.${id}.tmp`), 'half');
  await send();
  expect(readdirSync(folder)).toEqual([id]);
});

it.each([['../ut'], ['a/b'], ['..']])('takes no name that leads out of the folder: %s', async (klientMeldingId) => {
  await expect(send({ klientMeldingId })).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

it('says that a message without a reference is not one', async () => {
  const nothing = messageFolder(folder).send(messageType, {}, parts, { signal: new AbortController().signal });
  await expect(nothing).rejects.toMatchObject({ state: 'avvist', code: 'uten-referanse' });
});
