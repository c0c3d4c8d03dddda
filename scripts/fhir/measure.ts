import type { Delivery } from '@hjemmel/adapter';
import { fhirNo } from '@hjemmel/adapter-fhir-no';
import type { DocumentType } from '@hjemmel/documents/felles';
import { fullDocument } from '../../packages/sdk/test/safety/full-document.js';
import { changed, type Leaf, leavesOf } from '../formater/leaves.js';

/** Where a field stands in FHIR, and whether it comes back from there without the JSON. */
export interface Place {
  readonly elements: ReadonlySet<string>;
  readonly comesBack: boolean;
}

const adapter = fhirNo({ receiver: 'eget-system', adressebeskyttelse: 'stoettes' });
const context = { now: '2026-11-24T12:00:00+01:00', uuid: (name: string) => `uuid-${name}` };

/** Changes one field at a time of a document that has them all, and sees what changes in the bundle: nothing here is believed. */
export async function measure(type: DocumentType): Promise<ReadonlyMap<string, Place>> {
  const schema = (await type.schema()) as Record<string, unknown>;
  const found = new Map<string, Place>();
  for (const turn of TURNS) {
    const earlier = new Set(found.keys());
    const document = open(fullDocument(schema, turn).document);
    const before = written(document);
    for (const leaf of leavesOf(document)) {
      const isKnown = earlier.has(leaf.field) || (found.get(leaf.field)?.elements.size ?? 0) > 0;
      // An id names a row, and a document of no type is none of ours.
      if (isKnown || leaf.at === '/type' || leaf.at.endsWith('/id')) continue;
      note(found, leaf, before, written(changed(document, leaf)));
    }
  }
  return found;
}

/** As many as the longest choice between variants; a field is tried in the first that has it. */
const TURNS = [0, 1, 2, 3, 4, 5];

/** Nobody's address is protected: what is left out for that is told of in words. */
function open(document: object): object {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'adressebeskyttelse' ? { ...value, gradering: 'ugradert' } : value,
  );
}

interface Written {
  readonly bundle: readonly Leaf[];
  readonly draft: string;
}

/** The bundle without what rides along whole, and what is read from it. */
function written(document: object): Written {
  const made = adapter.map(deliveryOf(document), context);
  if (!made.ok) throw new Error(made.reason);
  const bundle = JSON.parse(Buffer.from(made.payload.parts[0]?.bytes ?? []).toString());
  for (const { resource } of bundle.entry) if (resource.resourceType === 'DocumentReference') resource.content = [];
  const own = bundle.entry.filter(
    ({ resource }: { resource: { resourceType: string } }) => resource.resourceType !== 'Bundle',
  );
  const head = bundle.entry.find(({ resource }: { resource: { type: string } }) => resource.type === 'document')
    .resource.entry[0];
  const bytes = new TextEncoder().encode(JSON.stringify(bundle));
  const read = adapter.receive?.({ headers: {}, parts: [{ name: 'b.json', mediaType: 'application/json', bytes }] });
  const draft = read?.ok && read.kind === 'dokument' ? Buffer.from(read.source).toString() : '';
  return { bundle: [head, ...own].flatMap(({ resource }) => leavesOf(resource, resource.resourceType)), draft };
}

function deliveryOf(document: object): Delivery {
  const bytes = new Uint8Array();
  const letter = {
    bytes,
    mediaType: 'application/pdf',
    sha256: '',
    draft: false,
    rendition: 'tjeneste',
    mandatory: [],
  };
  return {
    document,
    letter: { ...letter, versions: { schema: '', law: '', texts: '' } },
    enclosures: [],
    source: new TextEncoder().encode('{}'),
    recipient: { kind: 'eget-system' },
    rendition: 'tjeneste',
    neutralTitle: '',
    caseKey: '',
    sharing: {},
  } as unknown as Delivery;
}

function note(found: Map<string, Place>, { field }: Leaf, before: Written, after: Written): void {
  const said = new Set(before.bundle.map(({ at, value }) => `${at} ${value}`));
  const moved = after.bundle.filter(({ at, value }) => !said.has(`${at} ${value}`)).map(({ at }) => elementOf(at));
  const known = found.get(field);
  found.set(field, {
    elements: new Set([...(known?.elements ?? []), ...moved]),
    comesBack: (known?.comesBack ?? false) || (before.draft !== '' && before.draft !== after.draft),
  });
}

const elementOf = (at: string): string =>
  at
    .split('/')
    .filter((part) => !/^\d+$/.test(part))
    .join('.')
    .replace(/^Composition\.section\.text\.div$/, 'Composition.section');
