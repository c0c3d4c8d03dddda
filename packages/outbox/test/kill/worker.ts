import type { DeliveryState } from '@hjemmel/adapter';
import { createOutbox } from '../../src/create-outbox.js';
import type { StoreOptions } from '../../src/options.js';
import type { RunningOutbox } from '../../src/running-outbox.js';
import { sampleAdapter } from '../sample-adapter.js';
import { judgeAs, sampleDocument, sampleOrder } from '../sample-order.js';

/** What a worker is to do: order from number `from` on, and work until everything is done. */
export interface WorkerTask {
  readonly store: StoreOptions;
  readonly url: string;
  readonly from: number;
  readonly deliveries: number;
}

export type WorkerMessage =
  | { readonly accepted: number; readonly id: string }
  | { readonly shown: readonly { readonly id: string; readonly state: DeliveryState }[]; readonly last: boolean };

const tell = (message: WorkerMessage): Promise<void> =>
  new Promise((resolve) => void process.send?.(message, () => resolve()));

const { store, url, from, deliveries } = JSON.parse(process.argv[2] ?? '') as WorkerTask;

/** Every other delivery goes through an adapter that can ask what became of an earlier attempt. */
const adapters = [
  { adapter: sampleAdapter(), transport: { url } },
  { adapter: sampleAdapter({}, { name: 'proeve-spoer', status: asked }), transport: { url } },
];

async function asked(_: unknown, { idempotencyKey }: { readonly idempotencyKey: string }) {
  const { status } = await fetch(`${url}/${idempotencyKey}`);
  return status === 200 ? ({ state: 'fullfoert' } as const) : undefined;
}

const outbox = await createOutbox({
  store,
  adapters,
  judge: judgeAs(),
  now: () => new Date().toISOString(),
  retry: { first: 0.05, most: 1, limit: 12 },
  attemptSeconds: 1,
});

await show(outbox, false);
const stop = new AbortController();
const working = outbox.work({ until: 'stopped', signal: stop.signal });
for (let number = from; number < deliveries; number++) await order(outbox, number);
while (await isWaiting(outbox)) await new Promise((resolve) => setTimeout(resolve, 100));
stop.abort();
await working;
await show(outbox, true);
await outbox.close();
process.disconnect?.();

async function order(box: RunningOutbox, number: number): Promise<void> {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const adapter = number % 2 === 0 ? 'proeve' : 'proeve-spoer';
  const answer = await box.deliver({ ...sampleOrder({ document: sampleDocument({ id }) }), adapter });
  if (!answer.ok) throw new Error(answer.reason);
  await tell({ accepted: number, id: answer.id });
}

async function isWaiting(box: RunningOutbox): Promise<boolean> {
  return (await box.list({ states: ['validert', 'midlertidig-feil'], limit: 1 })).length > 0;
}

async function show(box: RunningOutbox, last: boolean): Promise<void> {
  const records = await box.list({ limit: 1_000_000 });
  await tell({ shown: records.map(({ id, state }) => ({ id, state })), last });
}
