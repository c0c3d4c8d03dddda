import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openJournal } from './journal.js';

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = { rapport: 1, format: 'pdf' };
const line = (nr: number) => ({ nr, navn: `${nr}`, resultat: 'laget' as const });

it.each([
  ['in the middle of a line', (whole: string) => whole.slice(0, -20), 1],
  ['just before the end of a line', (whole: string) => whole.slice(0, -1), 1],
  ['between two lines', (whole: string) => whole, 2],
  ['in the head', (whole: string) => whole.slice(0, 9), 0],
  ['before anything was written', () => '', 0],
])('goes on where it was cut off %s', async (name, cut, done) => {
  const path = join(folder, `${name}.ndjson`);
  const first = await openJournal(path, head);
  for (const nr of [1, 2]) first?.write(line(nr));
  first?.close();
  writeFileSync(path, cut(readFileSync(path, 'utf8')));
  const again = await openJournal(path, head);
  expect([again?.done, again?.counts.laget]).toEqual([done, done]);
  for (let nr = done + 1; nr <= 3; nr += 1) again?.write(line(nr));
  again?.close();
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines.map((each) => JSON.parse(each))).toEqual([head, line(1), line(2), line(3)]);
});

it('does not go on with the report of something else', async () => {
  const path = join(folder, 'annet.ndjson');
  (await openJournal(path, head))?.close();
  expect(await openJournal(path, { ...head, format: 'html' })).toBeUndefined();
});
