import type { Condition } from './layout.js';

/** The part of a JSON Schema that the layouts are held against. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly { readonly if?: SchemaNode; readonly then?: SchemaNode }[];
}

export interface SchemaLeaf {
  /** A template: `*` stands for any row. */
  readonly pointer: string;
  readonly required: boolean;
}

/** What a schema says of one place. */
export interface SchemaPlace {
  readonly required: boolean;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly codes?: readonly string[];
  readonly requiredWhen?: Condition;
  /** The variants of a `oneOf` that have it. */
  readonly onlyWhen?: Condition;
}

/** Every place in a schema that holds a value of its own, the variants of a `oneOf` side by side. */
export function schemaLeaves(root: SchemaNode): readonly SchemaLeaf[] {
  return leavesOf(root, [root], { pointer: '', required: false });
}

function leavesOf(root: SchemaNode, nodes: readonly SchemaNode[], at: SchemaLeaf): readonly SchemaLeaf[] {
  const variants = variantsOf(root, nodes);
  const items = variantsOf(
    root,
    pick(variants, ({ items: rows }) => rows),
  );
  if (items.some(({ properties }) => properties)) return leavesOf(root, items, { ...at, pointer: `${at.pointer}/*` });
  const keys = new Set(variants.flatMap(({ properties = {} }) => Object.keys(properties)));
  if (keys.size === 0) return [at];
  return [...keys].flatMap((key) => {
    const holding = variants.filter(({ properties }) => properties?.[key]);
    const required = holding.some((variant) => variant.required?.includes(key));
    const children = pick(holding, ({ properties }) => properties?.[key]);
    return leavesOf(root, children, { pointer: `${at.pointer}/${key}`, required });
  });
}

function pick(nodes: readonly SchemaNode[], part: (node: SchemaNode) => SchemaNode | undefined): readonly SchemaNode[] {
  return nodes.map(part).filter((node) => node !== undefined);
}

/** Nodes with their references followed; a `oneOf` is its variants. */
function variantsOf(root: SchemaNode, nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return nodes.flatMap((node) => {
    const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace('#/$defs/', '')];
    if (target) return variantsOf(root, [target]);
    return node.oneOf ? variantsOf(root, node.oneOf) : [node];
  });
}

/** Everything the schema says of the place a pointer template points at. Throws RangeError when there is none. */
export function placeOf(root: SchemaNode, pointer: string): SchemaPlace {
  const parts = pointer.split('/').slice(1);
  const key = parts.at(-1) ?? '';
  const variants = parts.slice(0, -1).reduce<readonly SchemaNode[]>(
    (nodes, part) =>
      variantsOf(
        root,
        pick(nodes, ({ items, properties }) => (part === '*' ? items : properties?.[part])),
      ),
    [root],
  );
  const holding = variants.filter(({ properties }) => properties?.[key]);
  if (holding.length === 0) throw new RangeError(`no place at ${pointer}`);
  const own = pick(holding, ({ properties }) => properties?.[key]);
  const said = [...own, ...referred(root, own), ...variantsOf(root, own)];
  const within = pointer.slice(0, pointer.lastIndexOf('/'));
  return {
    required: holding.every((variant) => variant.required?.includes(key) === true),
    titles: said.flatMap(({ title }) => title ?? []),
    descriptions: said.flatMap(({ description }) => (description === undefined ? [] : wordings(description))),
    ...codesOf(root, own),
    ...requiredWhen(variants, key, within),
    ...onlyWhen(variants, holding, within),
  };
}

function referred(root: SchemaNode, nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return pick(nodes, ({ $ref = '' }) => root.$defs?.[$ref.replace('#/$defs/', '')]);
}

/** A person chooses a row, and never sees its id. */
function wordings(description: string): readonly string[] {
  const without = description.replace(/^Id-en til (\S)/u, (_, first: string) => first.toUpperCase());
  return [description, without];
}

function codesOf(root: SchemaNode, own: readonly SchemaNode[]): Pick<SchemaPlace, 'codes'> {
  const variants = variantsOf(root, own);
  const items = variantsOf(
    root,
    pick(variants, (node) => node.items),
  );
  const codes = [...variants, ...items].flatMap((node) => node.enum ?? node.const ?? []);
  return codes.length > 0 ? { codes: [...new Set(codes)] } : {};
}

function requiredWhen(variants: readonly SchemaNode[], key: string, within: string): Pick<SchemaPlace, 'requiredWhen'> {
  for (const { if: when, then } of variants.flatMap(({ allOf = [] }) => allOf)) {
    const [field, value] = Object.entries(when?.properties ?? {})[0] ?? [];
    const codes = value?.enum ?? (value?.const === undefined ? [] : [value.const]);
    // A condition on something deeper (the kind of `instans`) is not one field's value.
    if (!then?.required?.includes(key) || codes.length === 0) continue;
    return { requiredWhen: { pointer: `${within}/${field}`, in: codes } };
  }
  return {};
}

function onlyWhen(
  variants: readonly SchemaNode[],
  holding: readonly SchemaNode[],
  within: string,
): Pick<SchemaPlace, 'onlyWhen'> {
  if (holding.length === variants.length) return {};
  const tags = holding.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, node]) => (node.const === undefined ? [] : [[key, node.const] as const])),
  );
  return { onlyWhen: { pointer: `${within}/${tags[0]?.[0]}`, in: tags.map(([, code]) => code) } };
}
