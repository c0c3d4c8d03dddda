import { AdapterError, httpFailure, type Payload, type Receipt, type SendContext } from '@hjemmel/adapter';
import { outcomeCode } from './read/outcome-code.js';
import { parsed } from './read/parsed.js';

/** A FHIR server: where it is, how it is asked, and how a token that works now is had. */
export interface FhirTransport {
  /** The base address, without a slash at the end. */
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly getToken: () => Promise<string>;
}

type Context = SendContext<FhirTransport>;

const mediaType = 'application/fhir+json';

/** Posts the transaction. Every answer but a whole one is an error or `ukjent`; a code of an OperationOutcome comes along. */
export async function send(payload: Payload, context: Context): Promise<Receipt> {
  const [body] = payload.parts;
  if (body === undefined) throw new AdapterError('avvist', 'uten-transaksjon');
  const answer = await ask(context, '', { method: 'POST', body: Uint8Array.from(body.bytes) });
  return receiptOf(await bodyOf(answer), countOf(body.bytes));
}

/** Looks for the letter of this sending by its own identifier; no person is named in the address. */
export async function find({ references }: Payload, context: Context): Promise<Receipt | undefined> {
  const identifier = encodeURIComponent(`urn:ietf:rfc3986|urn:uuid:${references.sending}`);
  const answer = await ask(context, `/DocumentReference?identifier=${identifier}`, {});
  const { entry } = (await bodyOf(answer)) ?? {};
  if (!Array.isArray(entry)) return undefined;
  const ids = entry.flatMap(({ resource }) => (resource?.resourceType === 'DocumentReference' ? [resource.id] : []));
  if (ids.length === 0) return undefined;
  return {
    state: 'fullfoert',
    code: 'finnes-allerede',
    ...(plainId(ids[0]) && { reference: `DocumentReference/${ids[0]}` }),
  };
}

async function ask({ transport, signal }: Context, path: string, init: RequestInit): Promise<Response> {
  const answer = await transport.fetch(`${transport.url}${path}`, {
    ...init,
    signal,
    headers: { Accept: mediaType, 'Content-Type': mediaType, Authorization: `Bearer ${await transport.getToken()}` },
  });
  if (answer.ok) return answer;
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  const failure = httpFailure(answer.status, Number.isFinite(wait) ? wait : undefined);
  const said = outcomeCode(await bodyOf(answer));
  throw said === undefined ? failure : new AdapterError(failure.state, `${failure.code}:${said}`, failure.retryAfter);
}

async function bodyOf(answer: Response) {
  return parsed(new Uint8Array(await answer.arrayBuffer()));
}

const countOf = (bytes: Uint8Array): number => (parsed(bytes)?.entry as readonly unknown[] | undefined)?.length ?? 0;

/** One answer for each entry, each of them stored or found; anything else a person must look at. */
function receiptOf(answer: Awaited<ReturnType<typeof bodyOf>>, expected: number): Receipt {
  const rows = answer?.type === 'transaction-response' && Array.isArray(answer.entry) ? answer.entry : [];
  const stored = rows.filter((row) => /^20[01]\b/.test(String(row?.response?.status)));
  if (rows.length !== expected || stored.length !== expected) return { state: 'ukjent', code: 'ufullstendig-svar' };
  const location = String(rows.at(-1)?.response?.location ?? '');
  const reference = /^(?:.*\/)?(DocumentReference\/[A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/.exec(location)?.[1];
  return { state: 'fullfoert', ...(reference !== undefined && { reference }) };
}

const plainId = (id: unknown): id is string => typeof id === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(id);
