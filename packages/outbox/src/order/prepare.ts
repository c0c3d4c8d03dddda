import type { Adapter, DeliveryOrder, DeliveryRefusal, Loss, Mapped, Payload } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import { refusalOf } from '../guards/refusal-of.js';
import { uuidOf } from '../key/uuid-of.js';
import { norwegianDate } from '../norwegian-date.js';

/** A payload that may leave, or why it may not; `payload` then only where it is asked for, and for nothing but asking. */
export type Prepared =
  | { readonly ok: true; readonly payload: Payload; readonly lost: readonly Loss[] }
  | { readonly ok: false; readonly refusal: DeliveryRefusal; readonly payload?: Payload };

/** When and under which key a payload is built. */
export interface Occasion {
  readonly key: string;
  readonly ordered: string;
  readonly now: string;
  /** Build it even where a guard says no, so that the far side can be asked about an earlier attempt. */
  readonly toAsk?: boolean;
}

/** Judges the document on the day it is at `now`, asks every guard, and builds the payload as at the time of the order. */
export function prepare(
  core: Pick<Core, 'judge'>,
  adapter: Adapter,
  order: DeliveryOrder,
  { key, ordered, now, toAsk = false }: Occasion,
): Prepared {
  const { document, recipient } = order.delivery;
  const verdict = core.judge(document, norwegianDate(now));
  if (!verdict.ok) return { ok: false, refusal: { ok: false, reason: 'ugyldig-dokument' } };
  const { sharing, requiresMandatory } = verdict;
  const row = recipient.kind === 'mottaker' ? document.mottaker.find(({ id }) => id === recipient.id) : undefined;
  const refusal = refusalOf({ order, capabilities: adapter.capabilities, sharing, requiresMandatory, row });
  if (refusal && !toAsk) return { ok: false, refusal };
  const mapped = adapter.map({ ...order.delivery, sharing }, { now: ordered, uuid: (name) => uuidOf(key, name) });
  if (refusal) return { ok: false, refusal, ...(mapped.ok && { payload: mapped.payload }) };
  return mapped.ok ? mapped : { ok: false, refusal: notBuilt(mapped) };
}

function notBuilt({ reason: detail, params }: Extract<Mapped, { ok: false }>): DeliveryRefusal {
  return { ok: false, reason: 'kan-ikke-bygges', detail, ...(params && { params }) };
}
