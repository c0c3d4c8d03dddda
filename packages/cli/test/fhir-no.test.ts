import { readFileSync } from 'node:fs';
import { type FhirTransport, fhirNo } from '@hjemmel/adapter-fhir-no';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import {
  type FarMessages,
  httpFarSide,
  kitSamples,
  type Protocol,
  register,
  type Sample,
  testAdapter,
} from '@hjemmel/testkit';
import { it } from 'vitest';

const create = () => fhirNo({ receiver: 'eget-system' });
const HIDDEN = 'Skjult-opplysning-Gáhkku-Ørnes';

/** The usual delivery of the kit around a whole vedtak, since a bundle is made of what is inside one. */
async function samples(): Promise<readonly Sample[]> {
  const source = readFileSync(new URL('../../../examples/vedtak/gyldig-full.json', import.meta.url));
  const judged = validateDocument(vedtakType, JSON.parse(source.toString('utf8')), { today: '2026-11-23' });
  if (!judged.ok) throw new Error('The example is not valid.');
  const letter = await pdfRenderer().render(composeDocument(vedtakType, judged.document));
  const { rendition } = letter;
  const document = judged.document as Sample['delivery']['document'];
  const [usual] = kitSamples(create().capabilities);
  if (!usual) throw new Error('The kit has no sample.');
  const whole = { ...usual.delivery, document, letter, rendition, source: new Uint8Array(source), enclosures: [] };
  const { source: _, ...cut } = {
    ...whole,
    document: { ...document, utvidelser: { 'no.eksempel': { grunn: HIDDEN } } },
  };
  return [
    { name: 'a vedtak', delivery: whole },
    { name: 'a vedtak with something hidden', delivery: cut as Sample['delivery'], hidden: [HIDDEN] },
  ];
}

interface Posted {
  readonly entry: readonly {
    readonly resource: { readonly resourceType: string; readonly identifier?: readonly { readonly value: string }[] };
    readonly request: { readonly ifNoneExist: string };
  }[];
}

/** A FHIR server that takes a transaction whole, and knows a letter by the condition it came with. */
const protocol: Protocol = ({ method, path, body }, shelf) => {
  if (method === 'GET')
    return { status: 200, body: JSON.stringify(searched(new URL(path, 'http://x').searchParams, shelf)) };
  const { entry } = JSON.parse(Buffer.from(body).toString('utf8')) as Posted;
  const letter = entry.at(-1);
  const key = new URLSearchParams(letter?.request.ifNoneExist).get('identifier')?.split('|')[1] ?? '';
  if (!shelf.has(key)) shelf.put(key, 'transaksjon.json', body);
  shelf.finish(key);
  const rows = entry.map(({ resource }, at) => ({
    response: { status: '201 Created', location: `${resource.resourceType}/${at}/_history/1` },
  }));
  return { status: 200, body: JSON.stringify({ resourceType: 'Bundle', type: 'transaction-response', entry: rows }) };
};

function searched(query: URLSearchParams, shelf: Parameters<Protocol>[1]) {
  const key = query.get('identifier')?.split('|')[1] ?? '';
  const entry = shelf.has(key) ? [{ resource: { resourceType: 'DocumentReference', id: '1' } }] : [];
  return { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry };
}

const transportOf = (url: string, getToken: () => Promise<string>): FhirTransport => ({ url, fetch, getToken });

const messages: FarMessages = { document: ({ parts }) => ({ headers: {}, parts }) };

const farSide = httpFarSide(protocol, transportOf, { without: ['delvis'] });
register(testAdapter({ create, farSide, samples: await samples(), messages }), it);
