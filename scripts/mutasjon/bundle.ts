import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { SourceEdit } from './mutant.js';

/** The judge with the whole product in one file outside the working tree, so that a thread loads it in a moment. */
export async function bundleJudge(edit?: SourceEdit): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'hjemmel-mutasjon-')), 'judge.mjs');
  await build({
    entryPoints: ['scripts/mutasjon/judge.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@hjemmel/source'],
    loader: { '.json': 'json' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
    plugins: edit ? [editing(edit)] : [],
  });
  return outfile;
}

function editing({ file, from, to }: SourceEdit): Plugin {
  return {
    name: 'edit',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === resolve(file) ? { contents: readFileSync(path, 'utf8').replace(from, to), loader: 'ts' } : undefined,
      );
    },
  };
}
