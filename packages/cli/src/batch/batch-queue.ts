import { createHash } from 'node:crypto';
import type { ValidateOptions } from '@hjemmel/documents/felles';
import PgBoss from 'pg-boss';
import type { Format } from '../renderers.js';
import type { Slice } from './items.js';
import type { BatchHead } from './journal.js';

/** A slice of a batch, for whichever machine takes it. Both paths lead to the same place on all of them. Nothing of a document is in it. */
export interface BatchJob {
  readonly input: string;
  readonly slice: Slice;
  readonly folder: string;
  readonly format: Format;
  readonly validate: ValidateOptions;
  readonly head: BatchHead;
}

export interface TakenJob {
  readonly id: string;
  readonly data: BatchJob;
}

const NAME = 'hjemmel-batch';
/** Seconds until a slice is given to another machine; one takes some ten. */
const LEASE = 300;

/** The queue of slices: pg-boss on PostgreSQL, which is what makes many machines one. */
export interface BatchQueue {
  /** The same slice of the same batch is one job, however often it is added. */
  add(job: BatchJob): Promise<void>;
  take(): Promise<TakenJob | undefined>;
  done(id: string): Promise<void>;
  giveBack(id: string): Promise<void>;
  /** Gives the slices of machines that are gone to others. */
  expire(): Promise<void>;
  close(): Promise<void>;
}

/** `lease` is seconds; see `LEASE`. */
export async function openBatchQueue(connectionString: string, lease = LEASE): Promise<BatchQueue> {
  const boss = new PgBoss({ connectionString, schema: 'hjemmel_batch', max: 2, schedule: false, supervise: false });
  // Each call of ours rejects for itself; without a listener an event of this name ends the process.
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(NAME);
  const kept = { retryLimit: 1000, retryDelay: 1, expireInSeconds: lease, retentionDays: 365 };
  return {
    async add(job) {
      await boss.send(NAME, job, { id: idOf(job), ...kept });
    },
    async take() {
      const [job] = await boss.fetch<BatchJob>(NAME, { batchSize: 1 });
      return job;
    },
    done: (id) => boss.complete(NAME, id),
    giveBack: (id) => boss.fail(NAME, id),
    expire: () => boss.expire(),
    close: () => boss.stop({ graceful: false }),
  };
}

/** A uuid that is made of what the job is. */
function idOf({ input, slice, folder, head }: BatchJob): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([input, slice, folder, head]))
    .digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
