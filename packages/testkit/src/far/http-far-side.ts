import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FarSide, FarSideKind, Fault, FaultKind, Standing } from './far-side.js';

/** A request as it came, whole. */
export interface FarRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface FarAnswer {
  readonly status: number;
  readonly body?: string;
}

/** Where a protocol keeps what it has taken; what is not finished does not stand. */
export interface Shelf {
  put(key: string, name: string, bytes: Uint8Array): void;
  finish(key: string): void;
  has(key: string): boolean;
  /** Whether this step is to take only some of the pieces. */
  readonly partial: boolean;
}

/** The far side's own rules: what a request means, and the answer. */
export type Protocol = (request: FarRequest, shelf: Shelf) => FarAnswer;

/** How an adapter's transport is made: where the far side is, and how a token that works now is had. */
export type OpenTransport<Transport> = (url: string, getToken: () => Promise<string>) => Transport;

export interface HttpFarSideOptions {
  /** Faults this far side cannot have: `delvis` where it takes a delivery whole or not at all. */
  readonly without?: readonly FaultKind[];
}

const FAULTS: readonly FaultKind[] = ['brudd-foer', 'brudd-etter', 'status', 'treg', 'delvis'];

/** A far side over real HTTP on loopback that speaks `protocol`. Every request needs the newest bearer token. */
export function httpFarSide<Transport>(
  protocol: Protocol,
  transport: OpenTransport<Transport>,
  { without = [] }: HttpFarSideOptions = {},
): FarSideKind<Transport> {
  return {
    kind: 'http',
    faults: FAULTS.filter((kind) => !without.includes(kind)),
    tokens: true,
    open: () => open(protocol, transport),
  };
}

interface State {
  fault: Fault | undefined;
  steps: number;
  token: number;
  readonly traces: string[];
  readonly taken: Map<string, Map<string, Uint8Array>>;
  readonly finished: Set<string>;
}

async function open<T>(protocol: Protocol, transport: OpenTransport<T>): Promise<FarSide<T>> {
  const state: State = { fault: undefined, steps: 0, token: 1, traces: [], taken: new Map(), finished: new Set() };
  const server = createServer((request, response) => void serve(protocol, state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    transport: transport(`http://127.0.0.1:${port}`, async () => `token-${state.token}`),
    steps: () => state.steps,
    fault: (fault) => {
      state.fault = fault;
      state.steps = 0;
    },
    standing: async () => [...state.finished].map((key) => standing(key, state)),
    traces: () => state.traces,
    renewToken: () => {
      state.token += 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function standing(key: string, { taken }: State): Standing {
  return { key, files: [...(taken.get(key) ?? [])].map(([name, bytes]) => ({ name, bytes })) };
}

async function serve(
  protocol: Protocol,
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const step = state.steps;
  state.steps += 1;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  state.traces.push(`${request.method} ${request.url}`, ...Object.entries(headers).map((pair) => pair.join(': ')));
  const body = await bodyOf(request).catch(() => undefined);
  if (!body) return;
  const fault = faultAt(state.fault, step);
  if (fault?.kind === 'brudd-foer') return void request.socket.destroy();
  if (fault?.kind === 'treg') await delay(fault.milliseconds ?? 0, response);
  if (fault?.kind === 'status') return reply(response, { status: fault.status ?? 503, body: fault.says ?? '' }, fault);
  const whole: FarRequest = { method: request.method ?? 'GET', path: request.url ?? '/', headers, body };
  const known = headers.authorization === `Bearer token-${state.token}`;
  const answer = known ? protocol(whole, shelfOf(state, fault?.kind === 'delvis')) : { status: 401 };
  if (fault?.kind === 'brudd-etter') return void request.socket.destroy();
  reply(response, answer);
}

function faultAt(fault: Fault | undefined, step: number): Fault | undefined {
  return fault && step >= fault.at && step < fault.at + (fault.times ?? 1) ? fault : undefined;
}

function shelfOf({ taken, finished }: State, partial: boolean): Shelf {
  return {
    partial,
    put(key, name, bytes) {
      const files = taken.get(key) ?? new Map<string, Uint8Array>();
      taken.set(key, files.set(name, bytes));
    },
    finish: (key) => void finished.add(key),
    has: (key) => finished.has(key),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Ends at once when the caller hangs up, so that no case leaves a timer behind. */
function delay(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    response.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function reply(response: ServerResponse, { status, body = '' }: FarAnswer, fault?: Fault): void {
  if (response.destroyed) return;
  const wait = fault?.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...wait });
  response.end(body);
}
