import { checkOptions } from './check-options.js';
import type { Core } from './core.js';
import { readUnread, receive } from './inbox/receive.js';
import type { OutboxOptions } from './options.js';
import { deliver, dryRun } from './order/order.js';
import { cancel } from './people/cancel.js';
import { role } from './people/decision.js';
import { erase } from './people/erase.js';
import { record } from './people/record.js';
import { resend } from './people/resend.js';
import type { RunningOutbox } from './running-outbox.js';
import type { Database } from './store/database.js';
import { messages } from './store/messages.js';
import { openFolder } from './store/pglite.js';
import { openServer } from './store/postgres.js';
import { openQueue } from './store/queue.js';
import { records } from './store/records.js';
import { sendings } from './store/sendings.js';
import { prepareTables } from './store/tables.js';
import { restoreJobs } from './sweep/restore-jobs.js';
import { sweep } from './sweep/sweep.js';
import { work } from './work/work.js';

/**
 * Opens an outbox and takes up what was under way when it was last left, however that was. Throws OutboxError: `i-bruk`
 * when another process holds the folder, `nyere-versjon`, `ugyldig-oppsett`.
 */
export async function createOutbox(options: OutboxOptions): Promise<RunningOutbox> {
  const settings = checkOptions(options);
  const database = await open(options, settings.concurrency);
  try {
    return running(await coreOf(database, options, settings));
  } catch (error) {
    await database.close();
    throw error;
  }
}

function open({ store }: OutboxOptions, concurrency: number): Promise<Database> {
  if ('folder' in store) return openFolder(store.folder);
  return openServer(store.databaseUrl, Math.max(2, store.connections ?? Math.min(concurrency + 2, 20)));
}

async function coreOf(
  database: Database,
  options: OutboxOptions,
  settings: ReturnType<typeof checkOptions>,
): Promise<Core> {
  const { schema, attemptSeconds } = settings;
  await prepareTables(database, schema);
  const adapters = new Map(options.adapters.map((installed) => [installed.adapter.name, installed]));
  // An attempt may ask and then send, and some seconds are for the store itself.
  const leaseSeconds = Math.ceil(attemptSeconds * 2 + 5);
  const queue = await openQueue(database, { schema: `${schema}_koe`, adapters: [...adapters.keys()], leaseSeconds });
  const core: Core = {
    ...settings,
    database,
    queue,
    adapters,
    sendings: sendings(schema),
    messages: messages(schema),
    judge: options.judge,
    now: options.now,
    random: options.random ?? Math.random,
    log: options.log ?? (() => {}),
    wake: { listener: undefined },
  };
  if (database.exclusive) await queue.reclaim();
  await restoreJobs(core);
  await readUnread(core);
  return core;
}

function running(core: Core): RunningOutbox {
  const { database, schema } = core;
  const seen = records(schema);
  return {
    dryRun: (order) => dryRun(core, order),
    deliver: (order) => deliver(core, order),
    receive: (adapter, message) => receive(core, adapter, message),
    find: (id) => seen.find(database, id),
    work: (how) => work(core, how),
    list: (filter = {}) => seen.list(database, filter),
    resend: (id, decision) => resend(core, id, decision),
    cancel: async (id, decision) => cancel(core, id, decision),
    deadLetters: () => seen.deadLetters(database),
    erase: async (id, decision) => erase(core, id, decision && { decidedBy: role(decision) }),
    record: async (id, what, decision) => record(core, id, what, decision),
    sweep: (now) => sweep(core, now),
    unclaimed: () => core.messages.unclaimed(database),
    async close() {
      await core.queue.close();
      for (const { adapter } of core.adapters.values()) await adapter.dispose?.();
      await database.close();
    },
  };
}
