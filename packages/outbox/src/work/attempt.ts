import type { Adapter, DeliveryOrder, Payload, Receipt } from '@hjemmel/adapter';
import { type Core, installed } from '../core.js';
import { type Prepared, prepare } from '../order/prepare.js';
import { settle } from '../state/settle.js';
import { type Content, unpackContent } from '../store/content.js';
import type { Job } from '../store/queue.js';
import type { SendingRow } from '../store/sending-row.js';
import type { Begun } from '../store/sendings.js';
import { type Called, callFarSide } from './far-side.js';

/** One attempt: ask first if an earlier one may have arrived, every guard anew, send, and settle what it came to. */
export async function attempt(core: Core, { row, content }: Begun, job: Job): Promise<void> {
  const called = content ? await trySafely(core, row, unpackContent(content)) : GONE;
  await core.database.transaction(async (sql) => {
    const now = await core.sendings.lock(sql, row.id);
    if (!now) return;
    const newest = now.jobb === job.id && now.forsoek === row.forsoek;
    await core.queue.done(sql, row.adapter, job.id);
    // A failure says nothing once a message or a later attempt has taken the matter over.
    if (!newest && called.kind === 'feil') return;
    const free = newest ? { ...now, jobb: null, jobbtype: null } : now;
    await settle(core, sql, free, { ...answerOf(called), because: 'forsoek', ...(newest && { attempt: true }) });
  });
}

const GONE: Called = { kind: 'svar', receipt: { state: 'avvist', code: 'slettet' } };

/** A fault of ours on the way is a passing failure too: it may not take the other sendings with it. */
async function trySafely(core: Core, row: SendingRow, content: Content): Promise<Called> {
  try {
    return await tryOnce(core, row, content);
  } catch {
    return { kind: 'feil', failure: { code: 'intern-feil' } };
  }
}

async function tryOnce(core: Core, row: SendingRow, delivery: Content): Promise<Called> {
  const { adapter } = installed(core, row.adapter);
  const prepared = prepareRow(core, adapter, row, delivery);
  const known = row.forsoek > 1 && prepared.payload ? await askFirst(core, adapter, row, prepared.payload) : undefined;
  if (known) return known;
  if (!prepared.ok) return { kind: 'svar', receipt: refused(prepared) };
  if (row.forsoek > 1) {
    await core.sendings.refer(core.database, row.adapter, row.id, Object.values(prepared.payload.references));
  }
  const called = await callFarSide(core, row, prepared.payload, 'send');
  return called.kind === 'svar' && called.receipt === undefined ? UNCLEAR : called;
}

const UNCLEAR: Called = { kind: 'feil', failure: { code: 'uklar' } };

function prepareRow(core: Core, adapter: Adapter, row: SendingRow, delivery: Content): Prepared {
  const addressClearedBy = row.adresse_klarert_av;
  const order: DeliveryOrder = {
    adapter: row.adapter,
    delivery,
    ...(addressClearedBy !== null && { addressClearedBy }),
  };
  return prepare(core, adapter, order, { key: row.id, ordered: row.bestilt, now: core.now(), toAsk: row.forsoek > 1 });
}

/** What an earlier attempt came to, where the far side can say; undefined where the sending must be tried. */
async function askFirst(core: Core, adapter: Adapter, row: SendingRow, payload: Payload): Promise<Called | undefined> {
  if (!adapter.status) return undefined;
  const called = await callFarSide(core, row, payload, 'status');
  if (called.kind === 'feil') return called;
  return called.receipt === undefined || called.receipt.state === 'midlertidig-feil' ? undefined : called;
}

function refused({ refusal }: Extract<Prepared, { ok: false }>): Receipt {
  return { state: 'avvist', code: refusal.detail ? `${refusal.reason}: ${refusal.detail}` : refusal.reason };
}

function answerOf(called: Called) {
  if (called.kind === 'svar') return { receipt: called.receipt ?? ({ state: 'ukjent' } as const) };
  const { code, retryAfter } = called.failure;
  return {
    receipt: { state: 'midlertidig-feil', code } as const,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
