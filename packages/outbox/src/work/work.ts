import { type DeliveryState, deliveryStates } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import { sweep } from '../sweep/sweep.js';
import { ask } from './ask.js';
import { attempt } from './attempt.js';
import { type Claimed, claim } from './claim.js';

/** `idle`: until nothing is due and nothing is under way here. `stopped`: until `signal` says so. */
export interface WorkOptions {
  readonly until: 'idle' | 'stopped';
  /** No new attempt begins after it; those under way are seen to their end. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly id: string; readonly done: number }) => void;
}

/** How everything in the outbox stands, and when the next thing is due, if anything waits. */
export interface WorkSummary {
  /** Attempts and questions carried through by this call. */
  readonly handled: number;
  readonly states: Readonly<Record<DeliveryState, number>>;
  readonly next?: string;
}

const SWEEP_EVERY_MS = 60_000;
const EXPIRE_EVERY_MS = 5000;
const LOOK_EVERY_MS = 250;

/** Works what is due, several at once. Rejects if the store does, after what is under way has ended. */
export async function work(core: Core, { until, signal, onProgress }: WorkOptions): Promise<WorkSummary> {
  const running = new Set<Promise<void>>();
  let handled = 0;
  let failed: { readonly error: unknown } | undefined;

  const start = ({ job, begun }: Claimed): void => {
    const one = (job.data.kind === 'send' ? attempt : ask)(core, begun, job)
      .then(() => {
        handled += 1;
        onProgress?.({ id: begun.row.id, done: handled });
      })
      .catch((error: unknown) => {
        failed ??= { error };
      })
      .finally(() => running.delete(one));
    running.add(one);
  };

  const clock = { swept: Number.NEGATIVE_INFINITY, expired: performance.now() };
  while (!signal?.aborted && !failed) {
    await keepTime(core, clock);
    const free = core.concurrency - running.size;
    const claimed = free * 2 >= core.concurrency ? await claim(core, free) : [];
    for (const one of claimed) start(one);
    if (running.size === 0 && until === 'idle') break;
    await rest(core, signal, running);
  }
  await Promise.all(running);
  if (failed) throw failed.error;
  return summary(core, handled);
}

/** Sweeps every minute, and looks for jobs whose process is gone somewhat more often. */
async function keepTime(core: Core, clock: { swept: number; expired: number }): Promise<void> {
  const now = performance.now();
  if (now - clock.swept > SWEEP_EVERY_MS) {
    await sweep(core, core.now());
    clock.swept = performance.now();
  } else if (now - clock.expired > EXPIRE_EVERY_MS) {
    await core.queue.expire();
    clock.expired = performance.now();
  }
}

/** Until something of ours has ended, an order comes, the signal says stop, or it is time to look again. */
async function rest(core: Core, signal: AbortSignal | undefined, running: ReadonlySet<Promise<void>>): Promise<void> {
  const { promise, resolve } = pending();
  const timer = setTimeout(resolve, LOOK_EVERY_MS);
  signal?.addEventListener('abort', resolve);
  core.wake.listener = resolve;
  await Promise.race([...running, promise]);
  clearTimeout(timer);
  signal?.removeEventListener('abort', resolve);
  core.wake.listener = undefined;
}

function pending(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function summary(core: Core, handled: number): Promise<WorkSummary> {
  const counts = new Map((await core.sendings.counts(core.database)).map(({ tilstand, antall }) => [tilstand, antall]));
  const states = Object.fromEntries(deliveryStates.map((state) => [state, counts.get(state) ?? 0]));
  const next = await core.sendings.nextDue(core.database);
  return { handled, states: states as Record<DeliveryState, number>, ...(next !== undefined && { next }) };
}
