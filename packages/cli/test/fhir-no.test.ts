import { type FhirTransport, fhirNo } from '@hjemmel/adapter-fhir-no';
import { type FarMessages, httpFarSide, type Protocol, register, testAdapter } from '@hjemmel/testkit';
import { it } from 'vitest';
import { vedtakSamples } from './adapter-samples.js';

const create = () => fhirNo({ receiver: 'eget-system' });

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
register(
  testAdapter({ create, farSide, samples: await vedtakSamples(create().capabilities, 'eget-system'), messages }),
  it,
);
