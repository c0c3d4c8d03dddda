import type { Message, Payload } from '@hjemmel/adapter';
import { type FarAnswer, httpFarSide, type Protocol } from '@hjemmel/testkit';
import { type ExampleTransport, words } from './example-adapter.js';

/** The invented fagsystem: PUT a part, POST to close, GET to ask. */
const protocol: Protocol = ({ method, path, body }, shelf): FarAnswer => {
  const [, , key = '', name] = path.split('/');
  if (method === 'PUT' && name !== undefined) {
    shelf.put(key, name, body);
    return { status: 201 };
  }
  if (method === 'GET') return shelf.has(key) ? { status: 200, body: 'mottatt' } : { status: 404 };
  if (shelf.partial) return { status: 207, body: 'delvis' };
  shelf.finish(key);
  return { status: 202, body: 'mottatt' };
};

export const exampleFarSide = httpFarSide(protocol, (url, getToken): ExampleTransport => ({ url, getToken }));

const message = (value: unknown): Message => ({
  headers: {},
  parts: [
    { name: 'melding.json', mediaType: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(value)) },
  ],
});

export const exampleMessages = {
  words,
  answer: ({ references }: Payload, status: string, meldingId: string) =>
    message({ meldingId, gjelder: references.sending, fagsystem: 'oss', status }),
  foreign: ({ references }: Payload) =>
    message({ meldingId: 'm', gjelder: references.sending, fagsystem: 'noen-andre', status: 'arkivert' }),
};
