import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { hjemmel } from './run.js';

const folders: string[] = [];
const running: ChildProcess[] = [];
afterEach(() => {
  for (const each of running.splice(0)) each.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hjemmel-serve-'));
  folders.push(made);
  return made;
}

/** The command as someone starts it, and what it has said so far. */
function started(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const all = ['--conditions=@hjemmel/source', '--import', 'tsx', 'src/bin.ts', ...args];
  const child = spawn(process.execPath, all, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (said.text += data.toString()));
  return { child, said };
}

const vedtak = readFileSync(new URL('../../../examples/vedtak/gyldig-minimal.json', import.meta.url));

it('answers with no set-up at all, sends what it takes in, keeps it when it is killed, and stops when told', async () => {
  const mappe = folder();
  const start = () => started(['serve', '--port', '0', '--mappe', mappe]);
  const opened = async ({ said }: ReturnType<typeof start>) => {
    await expect.poll(() => said.text, { timeout: 60_000 }).toMatch(/Prøv: curl/u);
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/u.exec(said.text) ?? [];
    const [, key] = /Nøkkel for denne kjøringen: (\S+)/u.exec(said.text) ?? [];
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    return (path: string, body?: Buffer) =>
      fetch(`${url}${path}`, { headers, ...(body && { method: 'POST', body: body.toString() }) }).then((answer) =>
        answer.json(),
      );
  };
  const first = start();
  const ask = await opened(first);
  expect(await ask('/v1/validate', vedtak)).toMatchObject({ ok: true });
  const { id } = (await ask('/v1/deliveries?adapter=filslipp', vedtak)) as { id: string };
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const second = start();
  const askAgain = await opened(second);
  await expect
    .poll(() => askAgain(`/v1/deliveries/${id}`), { timeout: 60_000 })
    .toMatchObject({ id, state: expect.stringMatching(/overlevert|fullfoert/u) });
  expect(readdirSync(join(mappe, 'ut'))).toHaveLength(1);
  second.child.kill('SIGTERM');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
  expect(`${first.said.text}${second.said.text}`).not.toContain(JSON.parse(vedtak.toString()).bruker.navn);
}, 180_000);

it.each([
  ['another address without keys', ['serve', '--vert', '0.0.0.0'], {}, 'Uten oppsett'],
  ['a port that is none', ['serve', '--port', 'åtti', '--mappe', 'MAPPE'], {}, '--port'],
  ['a set-up without keys', ['serve', '--oppsett', 'FIL'], { mappe: 'm', kommuner: {} }, 'noekler'],
  [
    'a key written out',
    ['serve', '--oppsett', 'FIL'],
    { mappe: 'm', kommuner: {}, noekler: [{ id: 'a', kommune: '0301', sha256: 'hemmelig' }] },
    'noekler[0]',
  ],
  [
    'a key of a kommune that is not there',
    ['serve', '--oppsett', 'FIL'],
    { mappe: 'm', kommuner: {}, noekler: [{ id: 'a', kommune: '0301', sha256: 'a'.repeat(64) }] },
    'noekler[0]',
  ],
  [
    'an adapter nobody knows',
    ['serve', '--oppsett', 'FIL'],
    { mappe: 'm', kommuner: { '0301': { adaptere: { due: {} } } } },
    '«due»',
  ],
  ['a worker without a database', ['worker', '--oppsett', 'FIL'], {}, 'DATABASE_URL'],
])('says what to do with %s, and never what stands there', async (_, args, setUp, says) => {
  const made = folder();
  const file = join(made, 'oppsett.json');
  writeFileSync(file, JSON.stringify(setUp));
  const { code, stderr } = await hjemmel(args.map((arg) => arg.replace('FIL', file).replace('MAPPE', made)));
  expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  expect(stderr).not.toContain('hemmelig');
});
