interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
}

/** What a JSON Schema says of the value of one field. */
export type SchemaFacts = Pick<Node, 'type' | 'format' | 'const' | 'maxLength'>;

/** Every field of a JSON Schema by pointer, with `*` for any row; of a choice, what the last variant says. */
export function schemaFacts(schema: unknown): ReadonlyMap<string, SchemaFacts> {
  const root = schema as Node;
  const found = new Map<string, SchemaFacts>();
  walk(root, root, '', found);
  return found;
}

function walk(root: Node, node: Node, pointer: string, found: Map<string, SchemaFacts>): void {
  const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace('#/$defs/', '')];
  if (target !== undefined) walk(root, target, pointer, found);
  found.set(pointer, { ...found.get(pointer), ...node });
  for (const variant of node.oneOf ?? []) walk(root, variant, pointer, found);
  if (node.items !== undefined) walk(root, node.items, `${pointer}/*`, found);
  for (const [key, child] of Object.entries(node.properties ?? {})) walk(root, child, `${pointer}/${key}`, found);
}
