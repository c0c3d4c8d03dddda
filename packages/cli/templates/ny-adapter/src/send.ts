import { httpFailure, type Payload, type Receipt, type SendContext } from '@hjemmel/adapter';
import type { NavnetTransport } from './transport.js';

/**
 * One request with everything in it. The far side knows a sending by its reference, so that an attempt after a broken line
 * makes nothing new. Whatever goes wrong without an answer is tried again with the same key.
 */
export async function send(payload: Payload, { transport, signal }: SendContext<NavnetTransport>): Promise<Receipt> {
  const answer = await fetch(`${transport.url}/leveringer/${payload.references.sending}`, {
    method: 'PUT',
    signal,
    headers: { Authorization: `Bearer ${await transport.getToken()}`, 'Content-Type': 'application/json' },
    body: bodyOf(payload),
  });
  // Never the far side's own text: it may repeat what stands in the document.
  if (!answer.ok) throw httpFailure(answer.status, secondsOf(answer.headers.get('retry-after')));
  await answer.arrayBuffer();
  // Taken over, and no more; that it is done comes as a message.
  return { state: 'overlevert', code: String(answer.status) };
}

function bodyOf({ headers, parts }: Payload): string {
  const filer = parts.map(({ name, mediaType, bytes }) => ({
    navn: name,
    type: mediaType,
    innhold: Buffer.from(bytes).toString('base64'),
  }));
  return JSON.stringify({ ...headers, filer });
}

function secondsOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
