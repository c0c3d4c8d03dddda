// One page, one script, one style and two font files: after they are loaded, nothing more is asked for.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  // Any static host, in any folder.
  base: './',
  logLevel: 'warn',
  resolve: {
    conditions: ['@hjemmel/source', 'browser', 'module', 'import', 'default'],
    alias: [
      { find: 'node:zlib', replacement: here('src/node/zlib.ts') },
      { find: 'node:crypto', replacement: here('src/node/crypto.ts') },
      { find: 'node:path', replacement: here('src/node/path.ts') },
      { find: 'node:timers/promises', replacement: here('src/node/timers.ts') },
      // What else Node has is only reached where a file is read or a thread started.
      { find: /^node:.*$/, replacement: here('src/node/absent.ts') },
      // A page has no threads to make many letters at once in.
      { find: './many/render-many.js', replacement: here('src/node/absent.ts') },
      { find: /^buffer$/, replacement: 'buffer/' },
    ],
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist',
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      output: { codeSplitting: false, entryFileNames: 'studio.js', assetFileNames: '[name][extname]' },
    },
  },
});
