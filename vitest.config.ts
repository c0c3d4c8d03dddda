import { defineConfig } from 'vitest/config';

const conditions = ['@hjemmel/source', 'module', 'node', 'import', 'default'];

// These are handed to Node too, whose `require` would take `import` for its own in packages that have both kinds of files.
const forNode = ['@hjemmel/source', 'node', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: forNode, externalConditions: forNode } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/src/**/*.test.tsx',
      'packages/*/test/**/*.test.ts',
      'adapters/*/src/**/*.test.ts',
      'adapters/*/test/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    typecheck: { enabled: false },
    setupFiles: ['./scripts/no-console-in-tests.ts'],
    coverage: { include: ['packages/*/src/**', 'adapters/*/src/**'], exclude: ['**/*.generated.*', '**/generated/**'] },
  },
});
