import { build } from 'esbuild';

/** The scripts of an example for the browser, made from its `app.tsx`, by path: what is imported later is a file of its own. */
export async function bundled(app) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`${app}/app.tsx`, import.meta.url).pathname],
    chunkNames: 'del-[name]-[hash]',
    bundle: true,
    splitting: true,
    outdir: '/',
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    minify: true,
    conditions: ['@hjemmel/source', 'browser', 'import', 'default'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}
