import { type Adapter, type Capabilities, httpFailure, type Receipt } from '@hjemmel/adapter';

/** Where the far side is. */
export interface SampleTransport {
  readonly url: string;
}

/** An adapter with nothing to it: the letter under its key, and messages of JSON back. */
export function sampleAdapter(
  change: Partial<Capabilities> = {},
  more: Partial<Adapter<SampleTransport>> = {},
): Adapter<SampleTransport> {
  return {
    specificationVersion: 1,
    name: 'proeve',
    capabilities: {
      documentTypes: ['vedtak'],
      mediaTypes: ['application/pdf'],
      maxBytes: 1_000_000,
      receiver: 'innbygger',
      adressebeskyttelse: 'nektes',
      reaches: [],
      receipts: 'straks',
      ...change,
    },
    map: ({ document, letter }, { uuid }) => ({
      ok: true,
      payload: {
        headers: { type: 'brev', dokument: document.id },
        parts: [{ name: 'brev.pdf', mediaType: letter.mediaType, bytes: letter.bytes }],
        references: { melding: uuid('melding') },
      },
      lost: [],
    }),
    async send({ headers }, { transport, idempotencyKey, signal }): Promise<Receipt> {
      const url = `${transport.url}/${idempotencyKey}`;
      const response = await fetch(url, { method: 'PUT', body: headers.dokument ?? '', signal });
      await response.arrayBuffer();
      if (!response.ok) throw httpFailure(response.status);
      return { state: 'fullfoert', reference: idempotencyKey };
    },
    receive: ({ parts }) => JSON.parse(new TextDecoder().decode(parts[0]?.bytes)),
    ...more,
  };
}
