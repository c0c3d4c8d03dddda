import type { Resource } from '../r4.js';
import { type Node, rows } from './resources.js';

/** Elements that R4 does not have under these names or in this shape, and a neighbour of it does. */
const signs: Readonly<Record<string, readonly (readonly [element: string, (resource: Node) => boolean])[]>> = {
  Composition: [
    ['class', ({ class: old }) => old !== undefined],
    ['identifier', ({ identifier }) => Array.isArray(identifier)],
    ['subject', ({ subject }) => Array.isArray(subject)],
  ],
  CarePlan: [
    ['context', ({ context }) => context !== undefined],
    ['addresses', ({ addresses }) => rows(addresses).some((row) => 'concept' in row)],
    ['activity', ({ activity }) => rows(activity).some((row) => 'plannedActivityReference' in row)],
  ],
  DocumentReference: [
    ['indexed', ({ indexed, created }) => indexed !== undefined || created !== undefined],
    ['content', ({ content }) => rows(content).some((row) => 'profile' in row)],
  ],
  Consent: [['grantor', ({ grantor }) => grantor !== undefined]],
};

/** Where a resource is written in another version of FHIR than R4; undefined where none is. */
export function otherVersion(all: readonly Resource[]): string | undefined {
  for (const resource of all) {
    const found = signs[resource.resourceType]?.find(([, isOther]) => isOther(resource));
    if (found !== undefined) return `${resource.resourceType}.${found[0]}`;
  }
  return undefined;
}
