/** Every tsup setting of the workspace; a package adds only its entries. */
export function tsupOptions({ folder, json }, entry) {
  const declared = Object.keys({ ...json.dependencies, ...json.peerDependencies });
  return {
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
    // tsup reads the dependencies of the folder it is started in, which here is the root. JSON must be inlined, since an
    // import attribute does not survive bundling.
    external: declared.filter((name) => name !== '@hjemmel/schemas').map((name) => new RegExp(`^${name}($|/)`)),
    noExternal: [/^@hjemmel\/schemas/],
    esbuildOptions(options) {
      // Otherwise § and æøå are escaped.
      options.charset = 'utf8';
      options.conditions = ['import', 'default'];
    },
  };
}
