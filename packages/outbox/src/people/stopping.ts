import type { DeliveryState } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import type { Sql } from '../store/database.js';
import type { SendingRow } from '../store/sending-row.js';

/** Whether an attempt or a question is being made at this moment, by any process. */
export async function underWay(core: Core, sql: Sql, { jobb }: SendingRow): Promise<boolean> {
  if (jobb === null) return false;
  const text = `SELECT id FROM ${core.schema}_koe.job WHERE id = $1::uuid AND state = 'active'`;
  return (await sql.query(text, [jobb])).length === 1;
}

/** What a sending that is stopped half-way has become: never sent, or nobody knows. */
export const stoppedState = ({ tilstand, forsoek }: SendingRow): DeliveryState =>
  tilstand === 'validert' && forsoek === 0 ? 'avvist' : 'ukjent';
