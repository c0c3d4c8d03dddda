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
const LOOK_EVERY_MS = 500;

/** Works what is due, several at once. Rejects if the store does, after what is under way has ended. */
export async function work(core: Core, { until, signal, onProgress }: WorkOptions): Promise<WorkSummary> {
  const running = new Set<Promise<void>>();
  let handled = 0;
  let failed: { readonly error: unknown } | undefined;
  let swept = Number.NEGATIVE_INFINITY;

  const start = ({ job, begun }: Claimed): void => {
    const one = (job.data.kind === 'send' ? attempt : ask)(core, begun, job)
      .then(() => onProgress?.({ id: begun.row.id, done: ++handled }))
      .catch((error: unknown) => {
        failed ??= { error };
      })
      .finally(() => running.delete(one));
    running.add(one);
  };

  while (!signal?.aborted && !failed) {
    if (performance.now() - swept > SWEEP_EVERY_MS) {
      await sweep(core, core.now());
      swept = performance.now();
    }
    const free = core.concurrency - running.size;
    const claimed = free * 2 >= core.concurrency ? await claim(core, free) : [];
    for (const one of claimed) start(one);
    if (running.size > 0) await Promise.race([...running, rest(core, signal)]);
    else if (until === 'idle') break;
    else await rest(core, signal);
  }
  await Promise.all(running);
  if (failed) throw failed.error;
  return summary(core, handled);
}

/** Until there may be something new to do. */
function rest(core: Core, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      if (core.wake.listener === done) core.wake.listener = undefined;
      resolve();
    };
    const timer = setTimeout(done, LOOK_EVERY_MS);
    signal?.addEventListener('abort', done);
    core.wake.listener = done;
  });
}

async function summary(core: Core, handled: number): Promise<WorkSummary> {
  const counts = new Map((await core.sendings.counts(core.database)).map(({ tilstand, antall }) => [tilstand, antall]));
  const states = Object.fromEntries(deliveryStates.map((state) => [state, counts.get(state) ?? 0]));
  const next = await core.sendings.nextDue(core.database);
  return { handled, states: states as Record<DeliveryState, number>, ...(next !== undefined && { next }) };
}
