import type { Delivery } from '@hjemmel/adapter';
import { nameOf, ownSystems, typeCodings } from '../codes.js';
import { concept, type Entry, type Reference } from '../r4.js';
import { base64, sha1 } from './bytes.js';
import { identifierOf, profiled, type Writing } from './context.js';

interface Framed {
  readonly delivery: Delivery;
  readonly patient: Reference;
  readonly author: Reference;
  readonly custodian: Reference;
  readonly content: readonly Reference[];
  readonly typeCode?: string | undefined;
}

/** The letter itself, its enclosures, and the document as JSON where nothing of it is hidden from the receiver. */
export function documentReference(writing: Writing, framed: Framed): Entry {
  const { delivery, patient, author, custodian, content, typeCode } = framed;
  const { document, letter, enclosures, source, rendition, neutralTitle } = delivery;
  const resource = profiled({
    resourceType: 'DocumentReference',
    language: document.spraak,
    masterIdentifier: identifierOf(document, rendition),
    identifier: [sendingOf(writing.uuid), { system: ownSystems.sak, value: delivery.caseKey }],
    status: 'current',
    docStatus: 'final',
    type: { coding: typeCodings(document.type, typeCode) },
    category: [concept(nameOf(document.type), { system: ownSystems.dokumenttype, code: document.type })],
    subject: patient,
    date: document.sistEndret,
    author: [author],
    custodian,
    relatesTo: replaced(writing, rendition),
    description: neutralTitle,
    content: [
      attached(letter.mediaType, letter.bytes, neutralTitle),
      ...(source === undefined ? [] : [attached('application/json', source, 'Dokumentet som data')]),
      ...enclosures.map(({ mediaType, bytes }) => attached(mediaType, bytes, 'Vedlegg')),
    ],
    context: content.length === 0 ? undefined : { related: content },
  });
  return { fullUrl: `urn:uuid:${writing.uuid('dokument')}`, resource };
}

/** Which sending it came with: a letter that a person decides to send anew is another one. */
export const sendingOf = (uuid: Writing['uuid']) => ({
  system: 'urn:ietf:rfc3986',
  value: `urn:uuid:${uuid('sending')}`,
});

const attached = (contentType: string, bytes: Uint8Array, title: string) => ({
  attachment: { contentType, data: base64(bytes), size: bytes.length, hash: sha1(bytes), title },
});

/** A version is replaced in the same rendition; the far side finds it by its identifier. */
function replaced({ document }: Writing, rendition: string) {
  if (document.erstatter === undefined) return undefined;
  const { id, versjon } = document.erstatter;
  const identifier = { system: ownSystems.dokument, value: `${id}:${versjon}#${rendition}` };
  return [{ code: 'replaces', target: { type: 'DocumentReference', identifier } }];
}
