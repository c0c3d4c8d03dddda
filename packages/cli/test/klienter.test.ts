import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const example = pathTo('../../../examples/vedtak/gyldig-minimal.json');
const NEEDS = 'PYTHON 3 IS MISSING: the client in Python is not tried. Install python3.';

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import dataclasses']);
    return true;
  } catch {
    process.stderr.write(`*** ${NEEDS} ***\n`);
    return false;
  }
}

describe.runIf(hasPython())('a client in Python', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-klient-'));
  const args = [
    '--conditions=@hjemmel/source',
    '--import',
    'tsx',
    'src/bin.ts',
    'serve',
    '--port',
    '0',
    '--mappe',
    folder,
  ];
  const env = { ...process.env, HJEMMEL_NOEKKEL: 'noekkel-i-proeven' };
  let server: ChildProcess | undefined;
  const start = () => spawn(process.execPath, args, { cwd: pathTo('..'), env, stdio: ['ignore', 'pipe', 'ignore'] });
  let url = '';
  beforeAll(async () => {
    const child = start();
    server = child;
    const [line] = await new Promise<[Buffer]>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve([data])),
    );
    url = /http:\/\/[\d.:]+\d/u.exec(line.toString())?.[0] ?? '';
  });
  afterAll(() => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (file: string) =>
    promisify(execFile)('python3', ['klient.py', file, join(folder, 'brev.pdf')], {
      cwd: pathTo('../../../demo/klienter/python'),
      env: { ...env, HJEMMEL_URL: url, PYTHONDONTWRITEBYTECODE: '1' },
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout: stdout + stderr,
      }),
    );

  it('judges a vedtak, makes the letter and delivers it', async () => {
    const ran = await run(example);
    expect(ran).toEqual({ code: 0, stdout: expect.stringMatching(/^[0-9a-f]{32} står som \w+/u) });
    expect(readFileSync(join(folder, 'brev.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is told where a document is wrong', async () => {
    const broken = JSON.parse(readFileSync(example, 'utf8'));
    delete broken.vedtaksdato;
    writeFileSync(join(folder, 'feil.json'), JSON.stringify(broken, null, 2));
    const ran = await run(join(folder, 'feil.json'));
    expect(ran).toEqual({ code: 1, stdout: expect.stringMatching(/^linje \d+: .*vedtaksdato/mu) });
  });
});
