import { fromPointer } from '@hjemmel/validator';

type Node = Readonly<Record<string, unknown>>;

/** «Telefon: Telefonnummeret publikum ringer. Eksempel: 73 00 00 00» for a JSON pointer, from a bundled schema; empty where it has no words. */
export function fieldDescription(schema: unknown, pointer: string, withExample = false): string {
  let node = schema as Node | undefined;
  let words: Node | undefined;
  for (const segment of fromPointer(pointer)) {
    node = node && step(resolve(node, schema), segment, schema);
    if (!node) break;
    if (typeof node.title === 'string') words = node;
  }
  if (!node || !words) return '';
  const [example] = ((words.examples ?? resolve(words, schema).examples ?? []) as readonly unknown[]).filter(isText);
  return `${words.title}: ${words.description ?? ''}${withExample && example ? ` Eksempel: ${example}` : ''}`;
}

function step(node: Node, segment: string, schema: unknown): Node | undefined {
  const properties = node.properties as Readonly<Record<string, Node>> | undefined;
  if (properties?.[segment]) return properties[segment];
  if (/^\d+$/.test(segment) && node.items) return node.items as Node;
  const branches = (node.oneOf ?? []) as readonly Node[];
  return branches.map((branch) => step(resolve(branch, schema), segment, schema)).find(Boolean);
}

function resolve(node: Node, schema: unknown): Node {
  const ref = node.$ref;
  if (typeof ref !== 'string') return node;
  const target = fromPointer(ref.slice(1)).reduce<unknown>((at, key) => (at as Node | undefined)?.[key], schema);
  return (target as Node | undefined) ?? node;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
