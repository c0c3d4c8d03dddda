import type { Judge } from '@hjemmel/adapter';
import type { InstalledAdapter, OutboxLogEntry, RetryOptions } from './options.js';
import { OutboxError } from './outbox-error.js';
import type { Database } from './store/database.js';
import type { Messages } from './store/messages.js';
import type { Queue } from './store/queue.js';
import type { Sendings } from './store/sendings.js';

/** What every part of the outbox works with. */
export interface Core {
  readonly database: Database;
  readonly schema: string;
  readonly sendings: Sendings;
  readonly messages: Messages;
  readonly queue: Queue;
  readonly adapters: ReadonlyMap<string, InstalledAdapter>;
  readonly judge: Judge;
  readonly now: () => string;
  readonly random: () => number;
  readonly retry: RetryOptions;
  readonly retentionDays: number;
  readonly concurrency: number;
  readonly attemptSeconds: number;
  readonly log: (entry: OutboxLogEntry) => void;
  /** Calls back whenever something new may be due in this process. */
  readonly wake: { listener: (() => void) | undefined };
}

/** Throws OutboxError `ukjent-adapter`. */
export function installed(core: Core, name: string): InstalledAdapter {
  const found = core.adapters.get(name);
  if (!found) throw new OutboxError('ukjent-adapter', `No adapter «${name}» is installed.`);
  return found;
}
