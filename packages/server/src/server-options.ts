import type { DocumentType } from '@hjemmel/documents/felles';
import type { RunningOutbox } from '@hjemmel/outbox';
import type { Hjemmel } from '@hjemmel/sdk';
import type { ApiKey } from './auth/api-keys.js';
import type { OidcOptions } from './auth/bearer.js';

/** What one kommune has to itself: nothing of it can be reached with the key of another. */
export interface Tenant {
  /** Made with the outbox of this tenant alone. */
  readonly hjemmel: Hjemmel;
  readonly outbox: RunningOutbox;
}

export interface ServerLimits {
  /** Bytes of one request; past it 413. */
  readonly maxBytes: number;
  /** Nesting of a document; past it the document is refused with a finding. */
  readonly maxDepth: number;
  /** Requests under way at once; past it 503. */
  readonly concurrency: number;
  /** Requests in a minute with one key; past it 429. */
  readonly perMinute: number;
  /** Milliseconds until a request must have come whole; past it 408. */
  readonly requestMs: number;
  /** Milliseconds one request may take to answer; past it 503. */
  readonly answerMs: number;
}

export const defaultServerLimits: ServerLimits = {
  maxBytes: 10_000_000,
  maxDepth: 64,
  concurrency: 64,
  perMinute: 6000,
  requestMs: 30_000,
  answerMs: 30_000,
};

/** Where log lines go, each a line of JSON. They hold ids, routes and numbers, never anything of a document. */
export interface LogStream {
  write(line: string): void;
}

export interface ServerOptions {
  /** Validates, renders and explains; without an outbox. */
  readonly hjemmel: Hjemmel;
  readonly types: readonly DocumentType[];
  readonly keys: readonly ApiKey[];
  readonly oidc?: OidcOptions;
  /** What the tenant of a key has to deliver with; undefined where it has nothing. May reject while a store is away. */
  readonly tenant: (id: string) => Promise<Tenant | undefined>;
  /** Whether deliveries can be kept; asked for `/ready`. */
  readonly ready?: () => Promise<boolean>;
  /** Today in Norway, ISO date. */
  readonly today: () => string;
  readonly limits?: Partial<ServerLimits>;
  readonly log?: LogStream;
}
