import type { DeliveryAccepted, DeliveryDryRun, DeliveryOrder, DeliveryRefusal } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import { baseKey, recipientWord, sendingKey } from '../key/sending-key.js';
import { packContent } from '../store/content.js';
import type { Sql } from '../store/database.js';
import { type Prepared, prepare } from './prepare.js';

const UNKNOWN: DeliveryRefusal = { ok: false, reason: 'ukjent-adapter' };

export async function dryRun(core: Core, order: DeliveryOrder): Promise<DeliveryDryRun | DeliveryRefusal> {
  const adapter = core.adapters.get(order.adapter)?.adapter;
  if (!adapter) return UNKNOWN;
  const now = core.now();
  const key = sendingKey(baseKey(order), 1);
  const prepared = prepare(core, adapter, order, { key, ordered: now, now });
  return prepared.ok ? { ok: true, key, payload: prepared.payload, lost: prepared.lost } : prepared.refusal;
}

/** The same order again is answered with how its newest series stands, whatever else has changed. */
export async function deliver(core: Core, order: DeliveryOrder): Promise<DeliveryAccepted | DeliveryRefusal> {
  if (!core.adapters.has(order.adapter)) return UNKNOWN;
  const known = await core.sendings.newest(core.database, baseKey(order));
  return known ? { ok: true, id: known.id, state: known.tilstand, existing: true } : orderSeries(core, order, 1);
}

/** Checks, and keeps the sending, its content and its job in one transaction. */
export async function orderSeries(
  core: Core,
  order: DeliveryOrder,
  series: number,
  by?: string,
): Promise<DeliveryAccepted | DeliveryRefusal> {
  const adapter = core.adapters.get(order.adapter)?.adapter;
  if (!adapter) return UNKNOWN;
  const now = core.now();
  const key = sendingKey(baseKey(order), series);
  const prepared = prepare(core, adapter, order, { key, ordered: now, now });
  if (!prepared.ok) return prepared.refusal;
  const bytes = packContent(order.delivery);
  const isNew = await core.database.transaction((sql) =>
    keep(core, sql, { order, key, series, now, prepared, bytes, by }),
  );
  core.wake.listener?.();
  if (isNew) core.log({ tid: now, id: key, adapter: order.adapter, state: 'validert', because: 'bestilt' });
  const state = isNew ? 'validert' : (await core.sendings.newest(core.database, baseKey(order)))?.tilstand;
  return { ok: true, id: key, state: state ?? 'validert', existing: !isNew };
}

interface Kept {
  readonly order: DeliveryOrder;
  readonly key: string;
  readonly series: number;
  readonly now: string;
  readonly prepared: Extract<Prepared, { ok: true }>;
  readonly bytes: Buffer;
  readonly by: string | undefined;
}

async function keep(core: Core, sql: Sql, { order, key, series, now, prepared, bytes, by }: Kept): Promise<boolean> {
  const { adapter, delivery, addressClearedBy } = order;
  const { document, recipient } = delivery;
  const isNew = await core.sendings.insert(sql, {
    id: key,
    grunnlag: baseKey(order),
    adapter,
    dokumenttype: document.type,
    dokument: document.id,
    versjon: document.versjon,
    mottaker: recipientWord(recipient),
    til_person: recipient.kind === 'mottaker',
    rendisjon: delivery.rendition,
    serie: series,
    tilstand: 'validert',
    sha256: delivery.letter.sha256,
    bestilt: now,
    neste: now,
    adresse_klarert_av: addressClearedBy ?? null,
  });
  if (!isNew) return false;
  await core.sendings.keepContent(sql, key, bytes);
  await core.sendings.refer(sql, adapter, key, Object.values(prepared.payload.references));
  const because = by === undefined ? 'bestilt' : 'person';
  await core.sendings.log(sql, key, { tid: now, state: 'validert', because, ...(by !== undefined && { by }) });
  const jobb = await core.queue.add(sql, adapter, { sending: key, kind: 'send' }, 0);
  await core.sendings.update(sql, key, { jobb, jobbtype: 'send' });
  return true;
}
