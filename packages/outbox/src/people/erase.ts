import type { DeliveryLogEntry } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import { setState } from '../state/settle.js';
import type { PersonDecision, Refused } from './decision.js';
import { stoppedState, underWay } from './stopping.js';

/**
 * Takes away payload, letter, document, progress and messages at once; ids, states and hashes stay. A person's decision
 * takes the names in recorded signatures too; the clock leaves them, since they prove what was handed over. What was still
 * to be sent or asked about is stopped by it. Refused only while an attempt is under way.
 */
export async function erase(
  core: Core,
  id: string,
  decision: Partial<PersonDecision> = {},
): Promise<{ readonly ok: true } | Refused> {
  const erased = await eraseRows(core, id, { because: 'person', ...decision });
  await shrinkErased(core);
  return erased;
}

/** Without giving the room back, so that many can be erased before that is done. */
export function eraseRows(
  core: Core,
  id: string,
  { because, decidedBy }: Partial<PersonDecision> & Pick<DeliveryLogEntry, 'because'>,
): Promise<{ readonly ok: true } | Refused> {
  return core.database.transaction(async (sql) => {
    const row = await core.sendings.lock(sql, id);
    if (!row) return { ok: false, reason: 'ukjent-levering' };
    if (await underWay(core, sql, row)) return { ok: false, reason: 'forsoek-paagaar' };
    await core.sendings.erase(sql, id, { signatures: because === 'person' });
    const by = decidedBy === undefined ? {} : { by: decidedBy };
    const state = row.jobb === null ? row.tilstand : stoppedState(row);
    const gone = { ...row, slettet: true };
    if (row.jobb !== null) await setState(core, sql, gone, state, { because, code: 'slettet', ...by });
    else await core.sendings.log(sql, id, { tid: core.now(), state, because, receipt: { code: 'slettet' }, ...by });
    return { ok: true };
  });
}

/** A deleted row lies in the file until its room is given back. */
export async function shrinkErased({ database, schema }: Core): Promise<void> {
  for (const table of ['innhold', 'melding', 'signatur']) await database.shrink(`${schema}.${table}`);
}
