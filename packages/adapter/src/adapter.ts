import type { Capabilities } from './capabilities.js';
import type { Delivery } from './delivery.js';
import type { Loss, Message, Payload } from './payload.js';
import type { Receipt, Received } from './receipt.js';

/** Clock and ids handed to `map`, so that it is pure: same delivery and context, same payload. */
export interface MapContext {
  /** ISO timestamp with offset: when the delivery was ordered, the same at every attempt. */
  readonly now: string;
  /** An id (UUID version 5) made from the sending's own key and this name. Every reference of the transport is one. */
  readonly uuid: (name: string) => string;
}

/** A payload that may be sent, or why none can be built. `params` hold codes, never personal data. */
export type Mapped =
  | { readonly ok: true; readonly payload: Payload; readonly lost: readonly Loss[] }
  | { readonly ok: false; readonly reason: string; readonly params?: Readonly<Record<string, unknown>> };

/** Everything `send` and `status` may touch. */
export interface SendContext<Transport> {
  readonly signal: AbortSignal;
  /** ISO timestamp with offset, read when called. */
  readonly now: () => string;
  readonly transport: Transport;
  /** The same at every attempt of one sending. */
  readonly idempotencyKey: string;
  /** What earlier attempts have finished, as the adapter itself left it with `checkpoint`. */
  readonly progress?: unknown;
  /** Keeps plain JSON durably before the next step, so that an attempt after a crash goes on from there. */
  readonly checkpoint: (progress: unknown) => Promise<void>;
}

/**
 * A fagsystem format. `map` and `receive` are pure and read nothing but what they are handed; `send` and `status` are the
 * only I/O. `send` throws AdapterError for what it knows; anything else it throws counts as an unclear failure, and the
 * sending is tried again with the same key.
 */
export interface Adapter<Transport = unknown> {
  readonly specificationVersion: 1;
  readonly name: string;
  readonly capabilities: Capabilities;
  map(delivery: Delivery, context: MapContext): Mapped;
  send(payload: Payload, context: SendContext<Transport>): Promise<Receipt>;
  /** Asks the far side for a sending; undefined where it knows none. Called before an unclear failure is tried again. */
  status?(payload: Payload, context: SendContext<Transport>): Promise<Receipt | undefined>;
  /** Reads a message from the far side. Never throws on data. */
  receive?(message: Message): Received;
  dispose?(): Promise<void>;
}
