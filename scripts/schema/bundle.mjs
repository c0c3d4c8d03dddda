/** One self-contained schema per type: every shared schema it reaches becomes a `$defs` entry. */
export function bundle(schema, shared) {
  const defs = {};
  const root = inline(schema, schema.$id, shared, defs);
  return {
    ...root,
    $id: root.$id.replace('v1.schema.json', 'v1.bundlet.schema.json'),
    $defs: { ...root.$defs, ...sorted(defs) },
  };
}

function inline(node, base, shared, defs) {
  if (Array.isArray(node)) return node.map((item) => inline(item, base, shared, defs));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== '$ref') return [key, inline(value, base, shared, defs)];
      return [key, value.startsWith('#') ? value : localRef(new URL(value, base), shared, defs)];
    }),
  );
}

function localRef(url, shared, defs) {
  const name = url.pathname.match(/\/felles\/v1\/(.+)\.schema\.json$/)?.[1];
  const schema = shared.get(name);
  if (!schema) throw new Error(`No shared schema at ${url.pathname}`);
  if (!(name in defs)) {
    defs[name] = {};
    const { $schema, $id, ...body } = inline(schema, schema.$id, shared, defs);
    defs[name] = body;
  }
  return `#/$defs/${name}`;
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
