import type { Resource } from '../r4.js';

/** The resources of a message, and who each reference in it leads to. */
export interface Gathered {
  readonly all: readonly Resource[];
  readonly of: (type: string) => readonly Node[];
  readonly at: (reference: unknown) => Node | undefined;
}

/** Anything inside a resource; what is not there is undefined, and what is no object has nothing in it. */
export interface Node {
  readonly [element: string]: unknown;
}

export const rows = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
export const node = (value: unknown): Node => (isNode(value) ? value : {});
export const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bundles are opened, and the document in a transaction too; what stands in both is one. A resource alone is as it is. */
export function gather(found: readonly Node[]): Gathered {
  const entries = once(found.flatMap((resource) => opened(undefined, resource, 2)));
  const all = entries.map(([, resource]) => resource as Resource);
  const byUrl = new Map<string, Node>();
  for (const [url, resource] of entries) {
    if (url !== undefined) byUrl.set(url, resource);
    if (word(resource.id) !== undefined) byUrl.set(`${resource.resourceType}/${resource.id}`, resource);
  }
  return {
    all,
    of: (type) => all.filter(({ resourceType }) => resourceType === type),
    at: (reference) => byUrl.get(String(node(reference).reference)),
  };
}

type Entry = readonly [url: string | undefined, resource: Node];

function opened(url: string | undefined, resource: Node, levels: number): readonly Entry[] {
  if (typeof resource.resourceType !== 'string') return [];
  if (resource.resourceType !== 'Bundle' || levels === 0) return [[url, resource]];
  return rows(resource.entry).flatMap(({ fullUrl, resource: inner }) => opened(word(fullUrl), node(inner), levels - 1));
}

function once(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(([url]) => url === undefined || (!seen.has(url) && Boolean(seen.add(url))));
}
