/**
 * The same schema cut to pieces that V8 compiles well: every object becomes a definition of its own, so that no generated
 * function is too big to be optimised, and every leaf stands where it is used, so that it costs no call.
 */
export function flatten(schema) {
  const { $defs = {}, ...root } = schema;
  const hoisted = {};
  const context = { source: $defs, hoisted };
  const body = parts(root, context);
  for (const [name, def] of Object.entries($defs)) if (!isLeaf(def)) hoisted[name] = parts(def, context);
  return { ...body, $defs: hoisted };
}

/** A schema whose subschemas have been placed: leaves inline, objects by reference. */
function parts(node, context) {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'properties') return [key, mapValues(value, (child) => place(child, context))];
      if (key === 'items' || key === 'additionalProperties')
        return [key, isSchema(value) ? place(value, context) : value];
      if (key === 'oneOf') return [key, value.map((child) => place(child, context))];
      return [key, value];
    }),
  );
}

function place(node, context) {
  if (node.$ref) {
    const { $ref, ...beside } = node;
    const target = context.source[$ref.replace('#/$defs/', '')];
    return isLeaf(target) ? { ...target, ...beside } : node;
  }
  if (isLeaf(node)) return node;
  if (node.type === 'array') return parts(node, context);
  const name = `part${Object.keys(context.hoisted).length}`;
  context.hoisted[name] = {};
  context.hoisted[name] = parts(node, context);
  return { $ref: `#/$defs/${name}` };
}

function isLeaf(schema) {
  return !schema.$ref && !schema.properties && !schema.oneOf && !schema.items;
}

function isSchema(value) {
  return typeof value === 'object' && value !== null;
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
