import type { DeliveryAccepted, DeliveryRefusal } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import { orderSeries } from '../order/order.js';
import { unpackContent } from '../store/content.js';
import { type PersonDecision, type Refused, role } from './decision.js';

/** A protected address is cleared for one sending at a time, so a new one must be cleared anew. */
export interface ResendDecision extends PersonDecision {
  readonly addressClearedBy?: string;
}

/**
 * A new series, with a key and references of its own, of a sending that no more attempts will be made for. Asked twice for
 * the same sending it makes one. Every guard is asked as for a new order.
 */
export async function resend(
  core: Core,
  id: string,
  decision: ResendDecision,
): Promise<DeliveryAccepted | DeliveryRefusal | Refused> {
  const by = role(decision);
  const row = await core.sendings.read(core.database, id);
  if (!row) return { ok: false, reason: 'ukjent-levering' };
  const newest = await core.sendings.newest(core.database, row.grunnlag);
  if (newest && newest.serie > row.serie) return { ok: true, id: newest.id, state: newest.tilstand, existing: true };
  if (row.jobbtype === 'send') return { ok: false, reason: 'fortsatt-underveis' };
  const bytes = await core.sendings.content(core.database, id);
  if (!bytes) return { ok: false, reason: 'slettet' };
  const { addressClearedBy } = decision;
  const order = { adapter: row.adapter, delivery: unpackContent(bytes), ...(addressClearedBy && { addressClearedBy }) };
  return orderSeries(core, order, row.serie + 1, by);
}
