import { type DeliveryState, hasEnded } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import { setState } from '../state/settle.js';
import { type PersonDecision, type Refused, role } from './decision.js';
import { stoppedState, underWay } from './stopping.js';

/**
 * Stops what has not been handed over. Never tried becomes `avvist`; tried without a clear answer becomes `ukjent`, because
 * the far side may have it. What the transport has taken cannot be called back.
 */
export function cancel(
  core: Core,
  id: string,
  decision: PersonDecision,
): Promise<{ readonly ok: true; readonly state: DeliveryState } | Refused> {
  const by = role(decision);
  return core.database.transaction(async (sql) => {
    const row = await core.sendings.lock(sql, id);
    if (!row) return { ok: false, reason: 'ukjent-levering' };
    if (hasEnded(row.tilstand)) return { ok: false, reason: 'allerede-avsluttet' };
    if (row.tilstand === 'overlevert' || row.tilstand === 'mottatt') return { ok: false, reason: 'allerede-sendt' };
    if (await underWay(core, sql, row)) return { ok: false, reason: 'forsoek-paagaar' };
    const state = stoppedState(row);
    await setState(core, sql, row, state, { because: 'person', code: 'avbrutt', by });
    return { ok: true, state };
  });
}
