// What a page with one of our forms loads, as a vendor would bundle it: before one can type, and after.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

const from = (path) => join(root, path);

/** Bundles the form of each document type into `.build/forms`; without React, which the page has. Paths of the files, by when they are loaded. */
export async function formBundles() {
  const { exports } = JSON.parse(readFileSync(from('packages/documents/package.json'), 'utf8'));
  const types = Object.keys(exports).flatMap((path) => /^\.\/(.+)\/outline$/u.exec(path)?.[1] ?? []);
  return Promise.all(types.map(bundleOf));
}

async function bundleOf(type) {
  const name = `${type.replace(/-(.)/gu, (_, letter) => letter.toUpperCase())}Outline`;
  const contents = `export { ${name} } from '@hjemmel/documents/${type}/outline'; export { DocumentForm } from '@hjemmel/forms/react'; export * from '@hjemmel/forms';`;
  const { metafile } = await build({
    stdin: { contents, resolveDir: from('packages/forms/src') },
    alias: {
      '@hjemmel/forms': from('packages/forms/src/index.ts'),
      '@hjemmel/forms/react': from('packages/forms/src/react/index.ts'),
    },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    conditions: ['@hjemmel/source', 'browser', 'import', 'default'],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: from(`.build/forms/${type}`),
    minify: true,
    charset: 'utf8',
    metafile: true,
  });
  const at = (pattern) => Object.keys(metafile.outputs).find((path) => pattern.test(path));
  const first = reached(metafile, [at(/\/stdin\.js$/u), at(/\/layout-[^/]+\.js$/u)]);
  // The schema itself is for tools; no form asks for it.
  const later = Object.keys(metafile.outputs).filter((path) => !first.has(path) && !path.includes('.schema-'));
  return { type, first: [...first], later };
}

/** The files and everything they import at once. */
function reached({ outputs }, paths, seen = new Set()) {
  for (const path of paths.filter((each) => !seen.has(each))) {
    seen.add(path);
    const imports = outputs[path].imports.filter(({ kind }) => kind === 'import-statement').map((found) => found.path);
    reached(
      { outputs },
      imports.filter((each) => each in outputs),
      seen,
    );
  }
  return seen;
}
