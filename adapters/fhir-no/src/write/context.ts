import type { Delivery } from '@hjemmel/adapter';
import { ownSystems, profileOf } from '../codes.js';
import { compact, type Entry, type Identifier, type Reference, type Resource } from '../r4.js';

/** What every builder reads, and where it leaves what it builds. */
export interface Writing {
  readonly document: Delivery['document'];
  readonly uuid: (name: string) => string;
  readonly entries: Entry[];
  /** Ids of rows of the document, and the resource that stands for each. */
  readonly byRow: Map<string, Reference>;
}

/** The same version of a document has the same identifiers in every sending, so that a store never holds it twice. */
export const identifierOf = ({ id, versjon }: Delivery['document'], part = ''): Identifier => ({
  system: ownSystems.dokument,
  value: `${id}:${versjon}${part === '' ? '' : `#${part}`}`,
});

/** Adds a resource under a name that is unique in the document; the reference leads to it inside the bundle. */
export function add(writing: Writing, name: string, resource: Resource, display?: string): Reference {
  const fullUrl = `urn:uuid:${writing.uuid(name)}`;
  writing.entries.push({ fullUrl, resource: profiled(resource) });
  return display === undefined ? { reference: fullUrl } : { reference: fullUrl, display };
}

/** Says which national profile it meets, where there is one. */
export function profiled({ resourceType, ...rest }: Resource): Resource {
  const profile = profileOf(resourceType, rest.type);
  return compact({ resourceType, meta: profile === undefined ? undefined : { profile: [profile] }, ...rest });
}

/** The same with an identifier of the document's own. */
export function addPart(writing: Writing, name: string, resource: Resource, display?: string): Reference {
  const { resourceType, ...rest } = resource;
  const identifier = [identifierOf(writing.document, name)];
  return add(writing, name, { resourceType, identifier, ...rest }, display);
}
