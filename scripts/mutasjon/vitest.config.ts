import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';
import type { SourceEdit } from './mutant.js';

const { file = '', from = '', to = '' } = JSON.parse(process.env.HJEMMEL_MUTANT_EDIT ?? '{}') as Partial<SourceEdit>;

/** The project's own tests over a product in which one thing is broken. */
export default mergeConfig(
  base,
  defineConfig({
    root: resolve(import.meta.dirname, '../..'),
    plugins: [
      { name: 'edit', enforce: 'pre', transform: (code, id) => (id === resolve(file) ? code.replace(from, to) : null) },
    ],
    test: { bail: 1, setupFiles: ['./scripts/mutasjon/apply-in-test.ts'] },
  }),
);
