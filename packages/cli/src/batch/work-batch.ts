import { availableParallelism } from 'node:os';
import { setTimeout as rest } from 'node:timers/promises';
import { type BatchQueue, openBatchQueue } from './batch-queue.js';
import { openSlice } from './input.js';
import { makeSlice } from './make-slice.js';

const LOOK_EVERY_MS = 1000;
const AGAIN_AFTER_MS = 2000;

/** Makes the slices that wait, one at a time on all cores, until told to stop. A database that goes away is waited for. */
export async function workBatch(databaseUrl: string, signal: AbortSignal, onWait: () => void): Promise<void> {
  const pause = (ms: number) => rest(ms, undefined, { signal }).catch(() => undefined);
  let queue: BatchQueue | undefined;
  while (!signal.aborted) {
    try {
      queue ??= await openBatchQueue(databaseUrl);
      if (!(await workOne(queue))) await pause(LOOK_EVERY_MS);
    } catch {
      onWait();
      await pause(AGAIN_AFTER_MS);
    }
  }
  await queue?.close().catch(() => undefined);
}

async function workOne(queue: BatchQueue): Promise<boolean> {
  const job = await queue.take();
  if (!job) {
    await queue.expire();
    return false;
  }
  try {
    const source = await openSlice(job.data.input, job.data.slice);
    const made = await makeSlice({ ...job.data, source, workers: availableParallelism() });
    if (!made) throw new Error('The folder of the slice has the report of another batch.');
    await queue.done(job.id);
  } catch (error) {
    await queue.giveBack(job.id);
    throw error;
  }
  return true;
}
