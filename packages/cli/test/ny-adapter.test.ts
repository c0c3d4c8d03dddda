import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hjemmel } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/ny-adapter.md'), 'utf8');
const files = [...page.matchAll(/^`([\w./-]+\.ts)`:\n\n```ts\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => ({
  name,
  code,
}));
const work = mkdtempSync(join(tmpdir(), 'hjemmel-test-'));
const folder = join(work, 'mitt-fagsystem');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const run = (args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

/** Types, JavaScript and cases as `npm test` has them, with the packages of this workspace in place of installed ones. */
function build(): void {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  run([compiler, '-p', 'tsconfig.source.json']);
}

/** Names of the cases that passed, and of those that did not. */
function tried(): { readonly passed: readonly string[]; readonly failed: readonly string[] } {
  const args = [
    '--conditions=@hjemmel/source',
    '--import',
    'tsx',
    '--test',
    '--test-reporter=tap',
    'dist/test/conformance.test.js',
  ];
  let text: string;
  try {
    text = run(args);
  } catch (error) {
    text = String((error as { stdout?: unknown }).stdout);
  }
  const named = (word: string) =>
    [...text.matchAll(new RegExp(`^\\s*${word} \\d+ - (.*)$`, 'gm'))].map(([, name = '']) => name);
  return { passed: named('ok'), failed: named('not ok') };
}

beforeAll(async () => {
  expect(await hjemmel(['ny-adapter', 'mitt-fagsystem', '--ut', folder])).toMatchObject({ code: 0, stderr: '' });
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@hjemmel'), { recursive: true });
  mkdirSync(join(modules, '@types'));
  for (const name of ['adapter', 'model', 'tree', 'testkit'])
    symlinkSync(join(root, 'packages', name), join(modules, '@hjemmel', name));
  symlinkSync(join(root, 'node_modules/@types/node'), join(modules, '@types/node'));
  symlinkSync(join(root, 'node_modules/tsx'), join(modules, 'tsx'));
  const compilerOptions = { customConditions: ['@hjemmel/source'], rootDir: '/', noEmit: true, declaration: false };
  writeFileSync(join(folder, 'tsconfig.types.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions }));
  const emit = { noCheck: true, declaration: false };
  writeFileSync(
    join(folder, 'tsconfig.source.json'),
    JSON.stringify({ extends: './tsconfig.json', compilerOptions: emit }),
  );
});

const checkTypes = () => run([join(root, 'node_modules/typescript-native/bin/tsc'), '-p', 'tsconfig.types.json']);

describe('a new adapter', () => {
  it('has right types, builds, and passes every case', () => {
    checkTypes();
    build();
    const { passed, failed } = tried();
    expect(failed).toEqual([]);
    expect(passed.length).toBeGreaterThan(50);
    expect(passed.filter((name) => name.includes('gjelder ikke'))).toContainEqual(
      expect.stringContaining('har ikke status'),
    );
  });

  it('has its own name everywhere, and asks for the packages at this version', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(src|test)\/|^[^/]*\.(json|md)$/.test(name),
    );
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/navnet\b/i);
    const { name, dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(name).toBe('hjemmel-adapter-mitt-fagsystem');
    const { version } = JSON.parse(readFileSync(join(root, 'packages/testkit/package.json'), 'utf8'));
    expect([dependencies['@hjemmel/adapter'], devDependencies['@hjemmel/testkit']]).toEqual([
      `^${version}`,
      `^${version}`,
    ]);
  });
});

describe('docs/ny-adapter.md', () => {
  it('fails in the cases it says when only the far side is new', () => {
    const [farSide] = files;
    expect(farSide?.name).toBe('test/far-side.ts');
    writeFileSync(join(folder, farSide?.name ?? ''), farSide?.code ?? '');
    build();
    const said = /sier hva som mangler:\n\n```\n([\s\S]*?)```/.exec(page)?.[1]?.trim().split('\n');
    expect(tried().failed).toEqual(expect.arrayContaining(said ?? ['nothing is said']));
  });

  it('has code that makes every case pass, with those of status and of others’ receipts', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'test/far-side.ts',
      'src/receive.ts',
      'src/status.ts',
      'src/adapter.ts',
    ]);
    for (const { name, code } of files) writeFileSync(join(folder, name), code);
    checkTypes();
    build();
    const { passed, failed } = tried();
    expect(failed).toEqual([]);
    expect(passed).toContain('status: finds a sending that stands there, and none that does not');
    expect(passed).toContain("receive: somebody else's receipt is never ours");
  });

  it('leads only to files that are there', () => {
    for (const [, target = ''] of page.matchAll(/\]\(([^)#]+)\)/g))
      expect(existsSync(join(root, 'docs', target)), target).toBe(true);
  });
});

describe('it refuses', () => {
  it.each(['Stor', 'med mellomrom', '../opp', 'æøå', 'a--b', ''])('the name «%s»', async (name) => {
    const { code, stderr } = await hjemmel(['ny-adapter', '--ut', join(work, 'aldri'), name]);
    expect(code).toBe(2);
    expect(stderr).toContain('små bokstaver');
    expect(existsSync(join(work, 'aldri'))).toBe(false);
  });

  it('a folder with something in it, which stays as it was', async () => {
    const taken = join(work, 'opptatt');
    mkdirSync(taken);
    writeFileSync(join(taken, 'arbeid.txt'), 'viktig');
    expect(await hjemmel(['ny-adapter', 'a', '--ut', taken])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ikke tom'),
    });
    expect(readdirSync(taken)).toEqual(['arbeid.txt']);
  });

  it('a folder without the package files', async () => {
    const { code, stderr } = await hjemmel(['ny-adapter', 'a', '--ut', join(work, 'a'), '--pakker', work]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('pakkefilene')]);
  });
});

it('uses package files where they are given', async () => {
  const packed = join(work, 'pakker');
  mkdirSync(packed);
  for (const name of ['adapter', 'model', 'tree', 'testkit'])
    writeFileSync(join(packed, `hjemmel-${name}-0.1.0.tgz`), '');
  const to = join(work, 'b');
  expect(await hjemmel(['ny-adapter', 'b', '--ut', to, '--pakker', packed])).toMatchObject({ code: 0 });
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8'));
  expect(dependencies['@hjemmel/adapter']).toBe('file:../pakker/hjemmel-adapter-0.1.0.tgz');
  expect(devDependencies['@hjemmel/testkit']).toBe('file:../pakker/hjemmel-testkit-0.1.0.tgz');
});
