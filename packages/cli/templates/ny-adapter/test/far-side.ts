import type { Message, Payload } from '@hjemmel/adapter';
import { type FarMessages, httpFarSide, type Protocol } from '@hjemmel/testkit';
import type { NavnetTransport } from '../src/index.js';

/** The far side's own rules, written from its description and not from the adapter. */
const protocol: Protocol = ({ method, path, body }, shelf) => {
  const key = path.split('/')[2] ?? '';
  if (method !== 'PUT') return { status: 405 };
  const { filer } = JSON.parse(Buffer.from(body).toString('utf8')) as { filer: { navn: string; innhold: string }[] };
  for (const { navn, innhold } of filer) shelf.put(key, navn, Uint8Array.from(Buffer.from(innhold, 'base64')));
  shelf.finish(key);
  return { status: 202 };
};

// It takes a delivery whole or not at all.
export const farSide = httpFarSide(protocol, (url, getToken): NavnetTransport => ({ url, getToken }), {
  without: ['delvis'],
});

/** Its answers, word by word, as it writes them. */
export const messages: FarMessages = {
  words: { MOTTATT: 'mottatt', ARKIVERT: 'fullfoert', DELVIS: 'delvis-feilet', AVVIST: 'avvist' },
  answer: (payload, status, id) => message(payload, status, id),
};

function message({ references }: Payload, status: string, id: string): Message {
  const bytes = new TextEncoder().encode(JSON.stringify({ id, sending: references.sending, status }));
  return { headers: {}, parts: [{ name: 'svar.json', mediaType: 'application/json', bytes }] };
}
