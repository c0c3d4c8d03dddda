import type { Core } from '../core.js';
import { schedule } from '../state/schedule.js';

/** The sendings are the truth and the jobs only their timetable: one that should go on and has no live job gets one. */
export async function restoreJobs(core: Core): Promise<void> {
  const adapters = [...core.adapters.keys()];
  const ids = await core.sendings.withoutJob(core.database, adapters);
  for (const id of ids) {
    await core.database.transaction(async (sql) => {
      const row = await core.sendings.lock(sql, id);
      if (!row || !(await core.sendings.lacksJob(sql, id))) return;
      const state = row.tilstand === 'validert' ? 'midlertidig-feil' : row.tilstand;
      await schedule(core, sql, { ...row, jobb: null, jobbtype: null }, state);
    });
  }
}
