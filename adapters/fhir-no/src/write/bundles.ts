import { ownSystems } from '../codes.js';
import type { Entry, Identifier, Resource } from '../r4.js';
import type { Written } from './write-resources.js';

/** The document as one: composition first, then everything it leads to. The letter is in the reference beside it. */
export function documentBundle({ composition, entries }: Written, id: string, timestamp: string): Resource {
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc3986', value: `urn:uuid:${id}` },
    type: 'document',
    timestamp,
    entry: [composition, ...entries],
  };
}

/**
 * What a server is asked to store, all or nothing: each resource for itself, the document as one, and last the letter. What
 * stands there already, by an identifier of its own, is not made again.
 */
export function transactionBundle({ reference, entries }: Written, whole: Entry): Resource {
  const entry = [...entries, whole, reference].map(({ fullUrl, resource }) => {
    const ifNoneExist = searchOf(resource);
    const request = { method: 'POST', url: resource.resourceType, ...(ifNoneExist !== undefined && { ifNoneExist }) };
    return { fullUrl, resource, request };
  });
  return { resourceType: 'Bundle', type: 'transaction', entry };
}

/** Our own identifier before a national one: a person may be in several plans in several roles. */
function searchOf({ identifier }: Entry['resource']): string | undefined {
  const rows = (Array.isArray(identifier) ? identifier : [identifier]) as readonly Identifier[];
  const [found] = rows.filter((row) => row !== undefined).sort((one, other) => rank(one) - rank(other));
  return found && `identifier=${encodeURIComponent(`${found.system}|${found.value}`)}`;
}

const rank = ({ system }: Identifier): number =>
  system.startsWith('urn:ietf') ? 0 : system === ownSystems.dokument ? 1 : 2;
