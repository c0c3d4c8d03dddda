import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { hjemmel } from './run.js';

vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hjemmel-batch-'));
  folders.push(made);
  return made;
}

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
const vedtak = JSON.parse(readFileSync(join(examples, 'vedtak/gyldig-minimal.json'), 'utf8'));
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify({ ...vedtak, versjon: index + 1 })}\n`).join('');
const report = (ut: string) =>
  readFileSync(join(ut, 'rapport.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));

it('makes a letter of each document in a folder, and says of the others why there is none', async () => {
  const [inn, ut] = [folder(), folder()];
  for (const type of ['vedtak', 'kriseplan'])
    cpSync(join(examples, type, 'gyldig-minimal.json'), join(inn, `${type}.json`));
  writeFileSync(join(inn, 'draft.json'), JSON.stringify({ ...vedtak, status: 'utkast' }));
  writeFileSync(join(inn, 'feil.json'), JSON.stringify({ ...vedtak, vedtaksdato: undefined, bruker: undefined }));
  writeFileSync(join(inn, 'tull.json'), '{');
  const { code, stdout } = await hjemmel(['batch', inn, '--ut', ut, '--traader', '0']);
  expect([code, stdout]).toEqual([1, expect.stringContaining('2 brev laget, 3 avvist, 0 feilet')]);
  expect(readdirSync(ut).sort()).toEqual(['kriseplan.pdf', 'rapport.ndjson', 'vedtak.pdf']);
  expect(report(ut).map(({ navn, resultat }) => [navn, resultat])).toEqual([
    ['draft', 'avvist'],
    ['feil', 'avvist'],
    ['kriseplan', 'laget'],
    ['tull', 'avvist'],
    ['vedtak', 'laget'],
  ]);
  expect(report(ut)[1].funn).toContainEqual(expect.objectContaining({ ruleId: 'skjema/required', severity: 'error' }));
  const text = readFileSync(join(ut, 'rapport.ndjson'), 'utf8');
  for (const secret of [vedtak.bruker.navn, vedtak.bruker.identifikator.verdi]) expect(text).not.toContain(secret);
});

it.each(['docx', 'html', 'text'])('makes them as %s too, of lines in a file', async (format) => {
  const [inn, ut] = [join(folder(), 'inn.ndjson'), folder()];
  writeFileSync(inn, `${lines(2)}\n   \n${lines(1).trimEnd()}`);
  const { code } = await hjemmel(['batch', inn, '--ut', ut, '--format', format]);
  expect(code).toBe(0);
  expect(readdirSync(ut)).toHaveLength(4);
  expect(report(ut).map(({ nr, navn }) => [nr, navn])).toEqual([
    [1, '0000001'],
    [2, '0000002'],
    [3, '0000003'],
  ]);
});

it('goes on after it was killed: what is done is done, nothing twice, nothing left out', async () => {
  const [inn, ut] = [join(folder(), 'inn.ndjson'), folder()];
  writeFileSync(inn, lines(120));
  const args = ['--conditions=@hjemmel/source', '--import', 'tsx', 'src/bin.ts', 'batch', inn, '--ut', ut];
  const start = (): ChildProcess =>
    spawn(process.execPath, args, { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'ignore' });
  const first = start();
  const rapport = join(ut, 'rapport.ndjson');
  await expect
    .poll(() => (existsSync(rapport) ? report(ut).length : 0), { timeout: 60_000, interval: 20 })
    .toBeGreaterThan(5);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const done = report(ut);
  expect(done.length).toBeLessThan(120);
  // The last line may have been cut in two.
  writeFileSync(rapport, `${readFileSync(rapport, 'utf8').trimEnd()}\n{"nr":`);
  const made = join(ut, done[0].fil);
  const before = statSync(made).mtimeMs;
  const second = start();
  expect((await once(second, 'exit'))[0]).toBe(0);
  expect(report(ut).map(({ nr }) => nr)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  expect(statSync(made).mtimeMs).toBe(before);
  expect(readdirSync(ut).filter((name) => name.endsWith('.pdf'))).toHaveLength(120);
  expect(readdirSync(ut).filter((name) => name.endsWith('.del'))).toEqual([]);
}, 120_000);

it('says what is wrong with what it was given, and never goes on with the report of something else', async () => {
  const [inn, ut] = [folder(), folder()];
  expect(await hjemmel(['batch', join(inn, 'finnes-ikke'), '--ut', ut])).toMatchObject({ code: 2 });
  expect(await hjemmel(['batch', inn, '--ut', ut, '--traader', 'mange'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--traader'),
  });
  mkdirSync(join(inn, 'a'));
  writeFileSync(join(inn, 'a', 'x.json'), JSON.stringify(vedtak));
  expect(await hjemmel(['batch', join(inn, 'a'), '--ut', ut, '--format', 'text'])).toMatchObject({ code: 0 });
  const other = await hjemmel(['batch', join(inn, 'a'), '--ut', ut, '--format', 'html']);
  expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('en annen mappe') });
  const again = await hjemmel(['batch', join(inn, 'a'), '--ut', ut, '--format', 'text']);
  expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('Fortsetter etter 1') });
});
