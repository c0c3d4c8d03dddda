import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { studioServer } from '../src/studio/server.js';
import { studioFiles } from '../src/studio/studio-files.js';
import { hjemmel } from './run.js';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function listening<Server extends ReturnType<typeof createServer>>(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

it('gives the files of the page under its policy, and nothing else', async () => {
  const server = studioServer(new Map([['index.html', new TextEncoder().encode('<p>studio</p>')]]));
  const address = `http://127.0.0.1:${await listening(server)}`;
  const page = await fetch(`${address}/?x=1`);
  expect(await page.text()).toBe('<p>studio</p>');
  // The page says the same itself, for hosts that say nothing, but for what only a header can say.
  const source = readFileSync(new URL('../../studio/index.html', import.meta.url), 'utf8');
  const own = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(source)?.[1];
  expect(page.headers.get('content-security-policy')).toBe(`${own}; frame-ancestors 'none'`);
  expect(readFileSync(new URL('../../../docs/studio.md', import.meta.url), 'utf8')).toContain(`\n${own}\n`);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(`${address}/..%2fpackage.json`)).status).toBe(404);
  expect((await fetch(address, { method: 'POST', body: '{}' })).status).toBe(405);
  expect((await fetch(address, { method: 'HEAD' })).headers.get('content-length')).toBe('13');
  server.close();
});

it('says what to do with a port that cannot be used', async () => {
  const files = await studioFiles();
  if (!files) return void expect((await hjemmel(['studio'])).stderr).toContain('ikke bygd');
  expect(await hjemmel(['studio', '--port', 'åtti'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--port'),
  });
  const other = createServer();
  const port = String(await listening(other));
  expect(await hjemmel(['studio', '--port', port])).toMatchObject({ code: 3, stderr: expect.stringContaining(port) });
  other.close();
});

it('puts the page into a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'studio-'));
  folders.push(folder);
  const { code, stdout, stderr } = await hjemmel(['studio', '--ut', join(folder, 'side')]);
  if (!(await studioFiles())) return void expect(stderr).toContain('ikke bygd');
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('webtjener') });
  expect(await readdir(join(folder, 'side'))).toEqual(expect.arrayContaining(['index.html', 'studio.js', 'index.css']));
});
