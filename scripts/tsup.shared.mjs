/** Every tsup setting of the workspace; a package adds only its entries. */
export function tsupOptions(folder, entry) {
  return {
    cwd: folder,
    entry,
    outDir: `${folder}/dist`,
    format: ['esm'],
    target: ['es2022', 'node20'],
    platform: 'node',
    splitting: true,
    clean: true,
    silent: true,
    config: false,
    dts: false,
    tsconfig: new URL('../tsconfig.json', import.meta.url).pathname,
    // JSON must be inlined: an import attribute does not survive bundling.
    noExternal: [/^@hjemmel\/schemas/],
    esbuildOptions(options) {
      // Otherwise § and æøå are escaped.
      options.charset = 'utf8';
      options.conditions = ['import', 'default'];
    },
  };
}
