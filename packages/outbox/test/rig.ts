import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Capabilities, DeliveryAccepted, DeliveryOrder, Judge, Message } from '@hjemmel/adapter';
import { createOutbox } from '../src/create-outbox.js';
import type { OutboxLogEntry, StoreOptions } from '../src/options.js';
import type { RunningOutbox } from '../src/running-outbox.js';
import { type FarSide, farSide } from './far-side.js';
import { hasPostgres, postgresServer } from './postgres-server.js';
import { type SampleTransport, sampleAdapter } from './sample-adapter.js';
import { judgeAs, sampleDocument, sampleOrder } from './sample-order.js';

/** The stores to try everything on; the module that finds PostgreSQL says so loudly when it is missing. */
export const stores: readonly ('folder' | 'server')[] = hasPostgres ? ['folder', 'server'] : ['folder'];

/** An open outbox whose clock, judge and adapters a test can change as it goes. */
export interface Rig {
  readonly outbox: RunningOutbox;
  readonly far: FarSide;
  readonly logged: OutboxLogEntry[];
  now: string;
  judge: Judge;
  /** What the far side says through `proeve-melding` and `proeve-spoer`. */
  send: NonNullable<Adapter['send']>;
  status: NonNullable<Adapter['status']>;
  close(): Promise<void>;
}

export async function openRig(kind: (typeof stores)[number]): Promise<Rig> {
  const store = await openStore(kind);
  const far = await farSide();
  const rig: { -readonly [K in keyof Rig]: Rig[K] } = {
    outbox: undefined as never,
    far,
    logged: [],
    now: NOON,
    judge: judgeAs(),
    send: async () => ({ state: 'overlevert' }),
    status: async () => undefined,
    async close() {
      await rig.outbox.close();
      await far.close();
      store.remove();
    },
  };
  const scripted = (
    name: string,
    capabilities: Partial<Capabilities>,
    more: Partial<Adapter<SampleTransport>> = {},
  ) => ({
    adapter: sampleAdapter(capabilities, { name, send: (...call) => rig.send(...call), ...more }),
    transport: { url: far.url },
  });
  rig.outbox = await createOutbox({
    store: store.options,
    adapters: [
      { adapter: sampleAdapter(), transport: { url: far.url } },
      scripted('proeve-melding', { receipts: 'melding', answerWithinHours: 96 }),
      scripted('proeve-spoer', { receipts: 'spoerring' }, { status: (...call) => rig.status(...call) }),
    ],
    judge: (...asked) => rig.judge(...asked),
    now: () => rig.now,
    retry: { first: 0.01, most: 0.05, limit: 4 },
    attemptSeconds: 1,
    random: () => 0.5,
    log: (entry) => rig.logged.push(entry),
  });
  return rig;
}

const NOON = '2026-11-23T12:00:00+01:00';

/** As the outbox was when it was opened, but for what it holds. */
export function calm(rig: Rig): void {
  rig.now = NOON;
  rig.judge = judgeAs();
  rig.send = async () => ({ state: 'overlevert' });
  rig.status = async () => undefined;
  rig.far.behave(() => 'ok');
  rig.logged.length = 0;
}

async function openStore(kind: string): Promise<{ readonly options: StoreOptions; remove(): void }> {
  if (kind === 'server') {
    const server = await postgresServer();
    return { options: { databaseUrl: server.url }, remove: server.stop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-utboks-'));
  return { options: { folder }, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

let documents = 0;

/** An order of a document no test has used. */
export function newOrder(adapter = 'proeve', change: Partial<DeliveryOrder['delivery']> = {}): DeliveryOrder {
  documents += 1;
  const id = `00000000-0000-4000-8000-${String(documents).padStart(12, '0')}`;
  return { ...sampleOrder({ document: sampleDocument({ id }), ...change }), adapter };
}

export async function accepted(rig: Rig, order: DeliveryOrder): Promise<DeliveryAccepted> {
  const answer = await rig.outbox.deliver(order);
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}

/** Works until every attempt and question that a few milliseconds bring about has been made. */
export async function workedOut(rig: Rig, id: string) {
  for (let round = 0; round < 200; round++) {
    await rig.outbox.work({ until: 'idle' });
    const record = await rig.outbox.find(id);
    if (!record) throw new Error('The sending is gone.');
    if (record.next === undefined) return record;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error('The sending never came to rest.');
}

/** A message as `proeve` adapters read them: what `receive` is to answer, as JSON. */
export const message = (received: unknown): Message => ({
  headers: { type: 'kvittering' },
  parts: [
    { name: 'svar.json', mediaType: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(received)) },
  ],
});
