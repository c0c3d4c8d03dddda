/** The fields a draft needs too, each with `*` for any row: the envelope, the ids of rows, and what names a variant. */
export function needed(drafted) {
  const places = new Set();
  visit(drafted, '', { root: drafted, places });
  return [...places].sort();
}

function visit(node, place, context) {
  if (node.$ref) visit(context.root.$defs[node.$ref.replace('#/$defs/', '')], place, context);
  for (const field of node.required ?? []) context.places.add(`${place}/${field}`);
  for (const [key, inner] of Object.entries(node.properties ?? {})) visit(inner, `${place}/${key}`, context);
  for (const branch of node.oneOf ?? []) visit(branch, place, context);
  if (node.items) visit(node.items, `${place}/*`, context);
}
