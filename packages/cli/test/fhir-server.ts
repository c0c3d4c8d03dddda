import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Resource {
  readonly resourceType: string;
  readonly identifier?: Identifier | readonly Identifier[];
  readonly masterIdentifier?: Identifier;
}

interface Identifier {
  readonly system: string;
  readonly value: string;
}

interface Request {
  readonly fullUrl: string;
  readonly resource: Resource;
  readonly request: { readonly ifNoneExist?: string };
}

/** An answer that is not the server's usual one. */
export interface Told {
  readonly status: number;
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A FHIR server in memory over real HTTP on loopback: transactions with conditional create, and search by identifier. */
export interface FhirServer {
  readonly url: string;
  /** What stands there, by kind. */
  readonly stored: (type: string) => readonly Resource[];
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** Tells the next request this instead. */
  readonly tell: (told: Told) => void;
  readonly keep: (resource: Resource) => void;
  readonly close: () => Promise<void>;
}

export async function fhirServer(): Promise<FhirServer> {
  const shelf: Resource[] = [];
  const asked: string[] = [];
  const next: Told[] = [];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const body = await bodyOf(request);
    const { status, body: said = '', headers = {} } = next.shift() ?? answer(shelf, request, body);
    response.writeHead(status, { 'Content-Type': 'application/fhir+json', ...headers });
    response.end(typeof said === 'string' ? said : JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stored: (type) => shelf.filter(({ resourceType }) => resourceType === type),
    asked,
    tell: (told) => void next.push(told),
    keep: (resource) => void shelf.push(resource),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(shelf: Resource[], { method, url = '/' }: IncomingMessage, body: string): Told {
  const { pathname, searchParams } = new URL(url, 'http://x');
  if (method === 'GET') {
    const found = matching(shelf, pathname.slice(1), searchParams.get('identifier') ?? '');
    const entry = found.map((resource) => ({ resource: { ...resource, id: String(shelf.indexOf(resource) + 1) } }));
    return { status: 200, body: { resourceType: 'Bundle', type: 'searchset', total: found.length, entry } };
  }
  return transaction(shelf, (JSON.parse(body) as { entry: readonly Request[] }).entry);
}

/** All or nothing, and in the order of the entries. */
function transaction(shelf: Resource[], entries: readonly Request[]): Told {
  const planned = entries.map(({ resource, request }, index) => {
    const identifier = new URLSearchParams(request.ifNoneExist ?? '').get('identifier');
    const found = identifier === null ? [] : matching(shelf, resource.resourceType, identifier);
    return { resource, found, index };
  });
  const several = planned.find(({ found }) => found.length > 1);
  if (several) return { status: 412, body: outcome('multiple-matches', `Bundle.entry[${several.index}]`) };
  const entry = planned.map(({ resource, found: [known] }) => {
    if (known === undefined) shelf.push(resource);
    const id = shelf.indexOf(known ?? resource) + 1;
    const status = known === undefined ? '201 Created' : '200 OK';
    return { response: { status, location: `${resource.resourceType}/${id}/_history/1` } };
  });
  return { status: 200, body: { resourceType: 'Bundle', type: 'transaction-response', entry } };
}

function matching(shelf: readonly Resource[], type: string, search: string): readonly Resource[] {
  const [system, value] = search.split('|');
  const isIt = (one: Identifier | undefined) => one?.system === system && one?.value === value;
  return shelf.filter(
    ({ resourceType, identifier, masterIdentifier }) =>
      resourceType === type &&
      (isIt(masterIdentifier) || [identifier ?? []].flat().some((one) => isIt(one as Identifier))),
  );
}

/** Words as careless servers write them: they repeat who it was about. */
export const outcome = (code: string, expression: string) => ({
  resourceType: 'OperationOutcome',
  issue: [
    { severity: 'error', code, expression: [expression], diagnostics: 'Aslak Eksempel 04836220280 finnes fra før' },
  ],
});
