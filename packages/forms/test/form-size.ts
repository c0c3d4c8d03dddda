import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bytes after gzip of what one type's form adds to a page that has React. */
export async function formSize(type: string): Promise<number> {
  const name = `${type.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase())}Type`;
  const contents = `export { ${name} } from '@hjemmel/documents/${type}'; export { DocumentForm } from '@hjemmel/forms/react'; export { createFormStore } from '@hjemmel/forms';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: pathTo('.'), loader: 'ts' },
    alias: { '@hjemmel/forms': pathTo('../src/index.ts'), '@hjemmel/forms/react': pathTo('../src/react/index.ts') },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    conditions: ['@hjemmel/source', 'browser', 'import', 'default'],
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: 'x',
    minify: true,
    charset: 'utf8',
  });
  return gzipSync(outputFiles.find(({ path }) => path.endsWith('stdin.js'))?.contents ?? '').length;
}
