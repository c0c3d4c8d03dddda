import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hjemmel } from '../packages/cli/test/run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/pdf.md'), 'utf8');
const fences = [...page.matchAll(/^```(tsx?|sh)\n([\s\S]*?)^```$/gmu)].map(([, kind = '', code = ''], index) => ({
  kind,
  code,
  file: `bit-${index}.${kind}`,
}));
/** Inside the workspace, so that `react` and the types of Node are found as a vendor's project would find them. */
const folder = mkdtempSync(join(root, 'packages/render-pdf/.pdf-docs-'));

beforeAll(() => {
  const scope = join(folder, 'node_modules/@hjemmel');
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(join(root, 'packages'))) symlinkSync(join(root, 'packages', name), join(scope, name));
  copyFileSync(join(root, 'examples/vedtak/gyldig-full.json'), join(folder, 'vedtak.json'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compilerOptions = {
    noEmit: true,
    jsx: 'react-jsx',
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts', '*.tsx'] };
  writeFileSync(join(folder, 'tsconfig.types.json'), JSON.stringify(config));
  // The one that code runs by must speak of the packages too.
  const running = { ...config, include: [...config.include, join(root, 'packages/*/src')] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(running));
  for (const { kind, code, file } of fences)
    if (kind !== 'sh') writeFileSync(join(folder, file), `${code}\nexport {};\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/pdf.md', () => {
  it('has code whose types are right', () => {
    const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', join(folder, 'tsconfig.types.json')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  });

  it.each(fences.map((fence) => [fence.file, fence] as const))('%s runs', async (_, { kind, code, file }) => {
    if (kind === 'sh') return runCommands(code);
    const flags = ['--conditions=@hjemmel/source', '--import', 'tsx', file];
    execFileSync(process.execPath, flags, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  });

  it('has renderers and batches that work when they are used', () => {
    const files = fences
      .filter(({ code }) => /^export (?:const renderer|async function send)/mu.test(code))
      .map(({ file }) => file);
    expect(files).toHaveLength(3);
    const [dressed, own, many] = files;
    const use = `
      import { note, tree } from '../src/fixture-trees.ts';
      import { pdfRenderer } from '../src/pdf-renderer.ts';
      import { readBack } from '../src/read-back.ts';
      import { renderer as dressed } from './${dressed}';
      import { renderer as own, blocks } from './${own}';
      import { send } from './${many}';
      const fonts = (await dressed.render(note)).sha256 !== (await pdfRenderer().render(note)).sha256;
      const words = readBack((await own.render(tree(blocks))).bytes).content;
      console.log(JSON.stringify([fonts, words.includes('Hei.')]));
      await send({ ...note, mandatory: [] });`;
    writeFileSync(join(folder, 'use.ts'), use);
    const flags = ['--conditions=@hjemmel/source', '--import', 'tsx', 'use.ts'];
    const [worked, ...hashes] = execFileSync(process.execPath, flags, { cwd: folder, encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(JSON.parse(worked ?? '')).toEqual([true, true]);
    expect(hashes).toHaveLength(2);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('makes the files it says', () => {
    for (const name of ['brev.pdf', 'kvittering.pdf', 'arkiv.pdf', 'med-kilde.pdf'])
      expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-');
    const [from, back] = ['vedtak.json', 'hentet.json'].map((name) => readFileSync(join(folder, name)));
    expect(from && back?.equals(from)).toBe(true);
  });

  it('names every code of PdfError, and no other', () => {
    const source = readFileSync(join(root, 'packages/render-pdf/src/pdf-error.ts'), 'utf8');
    const union = /PdfErrorCode =([\s\S]*?);/u.exec(source)?.[1] ?? '';
    const codes = [...union.matchAll(/'([\w-]+)'/gu)].map(([, code]) => code);
    const named = [...page.matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(10);
    expect([...named].sort()).toEqual([...codes].sort());
  });

  it('leads only to files that are there', () => {
    const targets = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/gu)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !existsSync(join(root, 'docs', target)))).toEqual([]);
  });
});

/** Each line a command, in the folder; every one must end well. */
async function runCommands(code: string): Promise<void> {
  for (const line of code.trim().split('\n')) {
    const [program, ...args] = line.split(' ');
    expect(program).toBe('hjemmel');
    const here = args.map((arg) => (/\.(?:json|pdf)$/u.test(arg) ? join(folder, arg) : arg));
    expect(await hjemmel(here), line).toMatchObject({ code: 0 });
  }
}
