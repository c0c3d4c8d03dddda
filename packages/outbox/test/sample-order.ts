import { createHash } from 'node:crypto';
import type { DeliveryOrder, Judge } from '@hjemmel/adapter';
import type { BaseDocument, Sharing } from '@hjemmel/model';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Fictive, and no more of a document than delivery reads. */
export function sampleDocument(change: Partial<BaseDocument> = {}): BaseDocument {
  const document = {
    $schema: 'https://hjemmel.example/vedtak/v1',
    type: 'vedtak',
    skjemaversjon: '1.0',
    id: '3f1e5a54-6c0e-4d62-9a39-6f2b1f3c7a01',
    versjon: 1,
    status: 'ferdig',
    spraak: 'nb',
    opprettet: '2026-11-23T09:00:00+01:00',
    sistEndret: '2026-11-23T09:00:00+01:00',
    avsender: {},
    bruker: { id: 'bruker', navn: 'Fiktiv Bruker' },
    mottaker: [
      { id: 'm-bruker', hvem: 'bruker', rolle: 'part', rendisjon: 'part', kanal: 'digitalPostkasse' },
      { id: 'm-fullmektig', hvem: 'advokat', rolle: 'fullmektig', rendisjon: 'part', kanal: 'brev' },
    ],
  };
  return { ...document, ...change } as unknown as BaseDocument;
}

export function sampleOrder(change: Partial<DeliveryOrder['delivery']> = {}): DeliveryOrder {
  const bytes = new TextEncoder().encode('Du kan klage på vedtaket.');
  return {
    adapter: 'proeve',
    delivery: {
      document: sampleDocument(),
      letter: {
        bytes,
        mediaType: 'application/pdf',
        sha256: hashOf(bytes),
        draft: false,
        rendition: 'part',
        mandatory: ['klagerett'],
        versions: {} as never,
      },
      enclosures: [],
      recipient: { kind: 'mottaker', id: 'm-bruker' },
      rendition: 'part',
      neutralTitle: 'Brev fra kommunen',
      caseKey: 'sak-1',
      ...change,
    },
  };
}

export const OPEN: Sharing = {
  allowed: [
    { mottaker: 'm-bruker', grunnlag: 'part' },
    { mottaker: 'm-fullmektig', grunnlag: 'part' },
  ],
  excluded: [],
  shielded: [],
  confidential: false,
  addressProtection: 'ugradert',
  unsafeChannels: [],
  deceased: [],
};

export const judgeAs =
  (sharing: Partial<Sharing> = {}): Judge =>
  () => ({ ok: true, sharing: { ...OPEN, ...sharing }, requiresMandatory: true });
