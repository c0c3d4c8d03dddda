import { AdapterError, httpFailure } from '@hjemmel/adapter';
import type { KithTransport } from './kith.js';

export interface NhnEdi2Options {
  /** Address of the message server, with no path. */
  readonly url: string;
  /** Name and version of the sending system. */
  readonly sourceSystem: string;
  /** Headers that say who we are, made anew for every request: HelseID with DPoP binds them to method and address. */
  readonly authorize: (method: string, url: string) => Promise<Readonly<Record<string, string>>>;
}

async function idOf(answer: Response): Promise<string> {
  const value: unknown = await answer.json().catch(() => undefined);
  if (typeof value !== 'string' || !/^[\w-]{1,64}$/.test(value)) throw new AdapterError('midlertidig-feil', 'uten-id');
  return value;
}

/** The message server of the health network over its REST interface (EDI 2.0). */
export function nhnEdi2({ url, sourceSystem, authorize }: NhnEdi2Options): KithTransport {
  return {
    async send(message, { signal }) {
      const to = `${url}/Messages`;
      const answer = await fetch(to, {
        method: 'POST',
        signal,
        headers: {
          'Content-Type': 'application/json',
          'api-version': '2',
          'nhn-source-system': sourceSystem,
          ...(await authorize('POST', to)),
        },
        body: JSON.stringify({
          businessDocument: Buffer.from(message).toString('base64'),
          contentType: 'application/xml',
          contentTransferEncoding: 'base64',
        }),
      });
      const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
      if (!answer.ok) throw httpFailure(answer.status, Number.isFinite(wait) ? wait : undefined);
      return { id: await idOf(answer) };
    },
  };
}
