import { createHash } from 'node:crypto';
import type { Adapter, Delivery, MapContext, Payload, Receipt, SendContext } from '@hjemmel/adapter';
import { demand } from '../case.js';
import type { FarSide } from '../far/far-side.js';

export const NOW = '2026-11-23T12:00:00+01:00';

/** Ids of a sending as the outbox makes them: UUID version 5 of its key and a name. */
export function uuidOf(key: string): (name: string) => string {
  return (name) => {
    const bytes = createHash('sha1').update(`${key}\n${name}`).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}

export const contextOf = (key: string): MapContext => ({ now: NOW, uuid: uuidOf(key) });

export function payloadOf(adapter: Pick<Adapter, 'map'>, delivery: Delivery, key = 'kit-1'): Payload {
  const mapped = adapter.map(delivery, contextOf(key));
  demand(mapped.ok, `map refuses a sample: «${mapped.ok ? '' : mapped.reason}».`);
  return mapped.payload;
}

/** One sending and what is kept of it between attempts. */
export interface Sending<T> {
  readonly adapter: Adapter<T>;
  readonly payload: Payload;
  readonly far: FarSide<T>;
  readonly key: string;
  progress?: unknown;
}

export function contextFor<T>(sending: Sending<T>, signal: AbortSignal = AbortSignal.timeout(10_000)): SendContext<T> {
  return {
    signal,
    now: () => NOW,
    transport: sending.far.transport,
    idempotencyKey: sending.key,
    ...(sending.progress !== undefined && { progress: sending.progress }),
    checkpoint: async (progress) => {
      sending.progress = JSON.parse(JSON.stringify(progress));
    },
  };
}

/** What one attempt came to. */
export type Outcome = { readonly receipt: Receipt } | { readonly error: unknown };

export async function attempt<T>(sending: Sending<T>, signal?: AbortSignal): Promise<Outcome> {
  try {
    return { receipt: await sending.adapter.send(sending.payload, contextFor(sending, signal)) };
  } catch (error) {
    return { error };
  }
}

/** An attempt after an unclear one, as the outbox makes it: first asks, where the adapter can. */
export async function again<T>(sending: Sending<T>): Promise<Outcome> {
  try {
    const found = await sending.adapter.status?.(sending.payload, contextFor(sending));
    if (found && found.state !== 'midlertidig-feil') return { receipt: found };
  } catch (error) {
    return { error };
  }
  return attempt(sending);
}

/** The state an outcome stands for; an error nobody knows is `uklart`. */
export function stateOf(outcome: Outcome): string {
  if ('receipt' in outcome) return outcome.receipt.state;
  const { name, state } = (outcome.error ?? {}) as { name?: unknown; state?: unknown };
  return name === 'AdapterError' && typeof state === 'string' ? state : 'uklart';
}
