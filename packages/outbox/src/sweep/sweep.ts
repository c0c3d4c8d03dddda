import type { Core } from '../core.js';
import { readUnread } from '../inbox/receive.js';
import { eraseRows, shrinkErased } from '../people/erase.js';
import { setState } from '../state/settle.js';
import { restoreJobs } from './restore-jobs.js';
import { secondVarselDue } from './second-varsel-due.js';

/** What the clock has brought about; ids. */
export interface Swept {
  readonly expired: readonly string[];
  readonly erased: readonly string[];
  /** Digital notices unopened for a week, where no second varsel has been recorded. */
  readonly secondVarselDue: readonly string[];
}

/** Everything that only the passing of time does. Safe to call at any time and by several at once. */
export async function sweep(opened: Core, now: string): Promise<Swept> {
  const core = { ...opened, now: () => now };
  await core.queue.tidy();
  await restoreJobs(core);
  await readUnread(core);
  const expired = await expire(core, now);
  const erased = await eraseOld(core, now);
  return { expired, erased, secondVarselDue: await secondVarselDue(core, now) };
}

async function expire(core: Core, now: string): Promise<readonly string[]> {
  const late = `tilstand IN ('overlevert', 'mottatt') AND svar_innen < $1::timestamptz`;
  const ids = await core.sendings.idsWhere(core.database, late, [now]);
  const expired: string[] = [];
  for (const id of ids) {
    await core.database.transaction(async (sql) => {
      const row = await core.sendings.lock(sql, id);
      if (!row || !['overlevert', 'mottatt'].includes(row.tilstand)) return;
      await setState(core, sql, row, 'utloept', { because: 'frist', code: 'uten-svar' });
      expired.push(id);
    });
  }
  return expired;
}

const DAY_MS = 86_400_000;

async function eraseOld(core: Core, now: string): Promise<readonly string[]> {
  const before = new Date(new Date(now).getTime() - core.retentionDays * DAY_MS).toISOString();
  const old = 'avsluttet < $1::timestamptz AND NOT slettet';
  const ids = await core.sendings.idsWhere(core.database, old, [before]);
  for (const id of ids) await eraseRows(core, id, { because: 'frist' });
  const messages = await core.messages.eraseBefore(core.database, before);
  if (ids.length + messages > 0) await shrinkErased(core);
  return ids;
}
