import type { Loss } from '@hjemmel/adapter';
import { ownSystems } from '../codes.js';
import type { Resource } from '../r4.js';
import type { Node } from './resources.js';

/** Elements that hold the resource together, or say in codes what the draft says by where it stands. */
const FRAME: ReadonlySet<string> = new Set([
  ...[
    'resourceType',
    'id',
    'fullUrl',
    'reference',
    'system',
    'url',
    'use',
    'profile',
    'type',
    'mode',
    'code',
    'contentType',
  ],
  ...[
    'status',
    'lifecycleStatus',
    'docStatus',
    'intent',
    'clinicalStatus',
    'scope',
    'div',
    'data',
    'hash',
    'severity',
    'language',
  ],
]);

/** Every value of the message that stands nowhere in the draft, by its path. The values themselves are not repeated. */
export function lossOf(resources: readonly Resource[], draft: Node): readonly Loss[] {
  const kept = valuesOf(draft).join('\n');
  return resources.flatMap((resource, index) =>
    leaves(resource, `${resource.resourceType}[${index}]`)
      .filter(({ value }) => !kept.includes(value))
      .map(({ path }) => ({ path, reason: 'ikke-plass' })),
  );
}

function valuesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(valuesOf);
}

function leaves(value: unknown, path: string): readonly { readonly path: string; readonly value: string }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value: String(value) }];
  if (isOurs(value as Node)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isName = key === 'display' && 'code' in value;
    if (key === 'meta' || isName || (FRAME.has(key) && typeof inner === 'string')) return [];
    return leaves(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  });
}

/** An identifier that we gave ourselves says nothing about the person. */
const isOurs = ({ system }: Node): boolean => system === ownSystems.dokument || system === 'urn:ietf:rfc3986';
