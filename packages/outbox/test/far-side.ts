import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the far side behaves at one request. The last three leave the sender not knowing, in their own ways. */
export type Whim = 'ok' | 'stengt' | 'avvist' | 'taus' | 'brudd' | 'feil-etter-mottak';

export interface FarSide {
  readonly url: string;
  /** Documents that stand there, by idempotency key, each with how many times it was taken as new. */
  readonly stored: ReadonlyMap<string, { readonly document: string; readonly times: number }>;
  /** Every request to send, the refused too. */
  readonly requests: readonly string[];
  behave(whim: (key: string, request: number) => Whim): void;
  close(): Promise<void>;
}

/** A receiver over real HTTP on loopback. It takes a key once: the same again is answered and not stored. */
export async function farSide(): Promise<FarSide> {
  const stored = new Map<string, { document: string; times: number }>();
  const requests: string[] = [];
  let whim: (key: string, request: number) => Whim = () => 'ok';

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = (request.url ?? '').slice(1);
    if (request.method === 'GET') return reply(response, stored.has(key) ? 200 : 404);
    requests.push(key);
    const behaviour = whim(key, requests.length);
    if (behaviour === 'stengt') return reply(response, 503);
    if (behaviour === 'avvist') return reply(response, 422);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const document = Buffer.concat(chunks).toString('utf8');
    if (!stored.has(key)) stored.set(key, { document, times: 1 });
    if (behaviour === 'brudd') return void response.destroy();
    if (behaviour === 'taus') return;
    reply(response, behaviour === 'feil-etter-mottak' ? 500 : 200);
  };

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stored,
    requests,
    behave: (next) => {
      whim = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, status: number): void {
  response.writeHead(status).end('{}');
}
