import { build } from 'esbuild';

/** The script of an example as one file for the browser, made from its `app.tsx`. */
export async function bundled(app) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`${app}/app.tsx`, import.meta.url).pathname],
    bundle: true,
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
  return outputFiles[0]?.contents ?? new Uint8Array();
}
