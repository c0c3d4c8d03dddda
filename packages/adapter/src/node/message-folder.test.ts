import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { dropFolder } from './drop-folder.js';
import { layMessage, readMessage } from './message-folder.js';

const bytes = new TextEncoder().encode('<svar>Máret Øvregård</svar>');
const message = { headers: { type: 'svar' }, parts: [{ name: 'svar.xml', mediaType: 'application/xml', bytes }] };
const { signal } = new AbortController();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjemmel-melding-'));
});

const lay = (changes: object = {}) => layMessage(dropFolder(folder), 'm-1', { ...message, ...changes }, signal);
const read = (maxBytes = 1_000) => readMessage(join(folder, 'm-1'), maxBytes);

it('comes back as it was laid, and is laid once', async () => {
  expect(await lay()).toBe('lagt');
  expect(await lay()).toBe('finnes-allerede');
  expect(await read()).toEqual(message);
  await expect(lay({ headers: { type: 'annet' } })).rejects.toMatchObject({ state: 'avvist' });
  expect(await read()).toEqual(message);
});

it.each<[string, (path: string) => void]>([
  ['a file too many', (path) => writeFileSync(join(path, 'mer.xml'), 'x')],
  ['a file too few', (path) => rmSync(join(path, 'svar.xml'))],
  ['no envelope', (path) => rmSync(join(path, 'melding.json'))],
  ['an envelope that is no JSON', (path) => writeFileSync(join(path, 'melding.json'), '{')],
  ['an envelope without headers', (path) => writeFileSync(join(path, 'melding.json'), '{"parts":[]}')],
  ['headers that are no words', (path) => change(path, { headers: { a: 1 } })],
  ['a name that leads out of the folder', (path) => change(path, { parts: [{ name: '../x', mediaType: 'y' }] })],
])('with %s is no message', async (_, spoil) => {
  await lay();
  spoil(join(folder, 'm-1'));
  expect(await read()).toBeUndefined();
});

function change(path: string, changes: object): void {
  const file = join(path, 'melding.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }));
}

it('bigger than it may be is no message, and a missing one is an error', async () => {
  await lay();
  expect(await read(20)).toBeUndefined();
  await expect(readMessage(join(folder, 'borte'), 20)).rejects.toMatchObject({ code: 'ENOENT' });
});
