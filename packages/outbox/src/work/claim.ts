import type { Core } from '../core.js';
import type { Job } from '../store/queue.js';
import type { Begun } from '../store/sendings.js';

/** A job that is due, with the sending it is about. */
export interface Claimed {
  readonly job: Job;
  readonly begun: Begun;
}

/** Takes what is due, at most so many, and counts the attempts, in one transaction: an attempt that dies has been counted. */
export function claim(core: Core, most: number): Promise<readonly Claimed[]> {
  return core.database.transaction(async (sql) => {
    const jobs: Job[] = [];
    for (const adapter of core.adapters.keys()) {
      if (jobs.length < most) jobs.push(...(await core.queue.claim(sql, adapter, most - jobs.length)));
    }
    if (jobs.length === 0) return [];
    const begun = await core.sendings.begin(
      sql,
      jobs.map(({ data }) => data.sending),
      jobs.map(({ id }) => id),
    );
    const byJob = new Map(begun.map((one) => [one.row.jobb, one]));
    const claimed = jobs.flatMap((job) => {
      const one = byJob.get(job.id);
      return one ? [{ job, begun: one }] : [];
    });
    // A job that no sending calls its own has been overtaken.
    for (const job of jobs) if (!byJob.has(job.id)) await core.queue.done(sql, adapterOf(job), job.id);
    return claimed;
  });
}

const adapterOf = ({ name }: Job): string => name.slice('levering-'.length);
