import type { DeliveryLogEntry, DeliveryState, Receipt } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import type { Sql } from '../store/database.js';
import type { SendingRow } from '../store/sending-row.js';
import { cleanReceipt } from './clean-receipt.js';
import { keepEvents, keepSignatures } from './keep-events.js';
import { nextState } from './next-state.js';
import { schedule } from './schedule.js';

/** An answer about a sending, where it came from, and what the attempt that got it knows. */
export interface Answer {
  readonly receipt: Receipt;
  readonly because: DeliveryLogEntry['because'];
  readonly by?: string;
  /** The answer is of an attempt that still is the newest: what it says replaces an earlier passing failure. */
  readonly attempt?: true;
  /** The far side's wish for when to try again, in seconds. */
  readonly retryAfter?: number;
}

/**
 * Moves one sending by one answer: state, log line, events and the next job, in the caller's transaction, which also holds
 * the lock on `row`. Gives the state it came to.
 */
export async function settle(core: Core, sql: Sql, row: SendingRow, answer: Answer): Promise<DeliveryState> {
  const receipt = cleanReceipt(answer.receipt);
  const before = answer.attempt && row.tilstand === 'midlertidig-feil' ? 'validert' : row.tilstand;
  const { state, pieces } = nextState({ state: before, pieces: row.brikker }, receipt);
  if (receipt.pieces) await core.sendings.update(sql, row.id, { brikker: pieces });
  await keepEvents(core, sql, row, receipt.events ?? []);
  await keepSignatures(core, sql, row, receipt.signatures ?? []);
  await write(core, sql, row, { ...answer, receipt }, state);
  return schedule(core, sql, row, state, answer);
}

/** Sets a state that no receipt gave: a person's word, or the clock's. Throws nothing away. */
export async function setState(
  core: Core,
  sql: Sql,
  row: SendingRow,
  state: DeliveryState,
  answer: Omit<Answer, 'receipt'> & { readonly code?: string },
): Promise<void> {
  const receipt: Receipt = { state, ...(answer.code !== undefined && { code: answer.code }) };
  await write(core, sql, row, { ...answer, receipt }, state);
  await schedule(core, sql, row, state, answer);
}

/** The log tells what was said too, where the state became another. */
async function write(core: Core, sql: Sql, row: SendingRow, answer: Answer, state: DeliveryState): Promise<void> {
  const { receipt, because, by } = answer;
  const { state: said, events: _, signatures: __, ...rest } = receipt;
  const tid = core.now();
  await core.sendings.log(sql, row.id, {
    tid,
    state,
    because,
    ...(said !== state && { said }),
    ...(by !== undefined && { by }),
    ...(Object.keys(rest).length > 0 && { receipt: rest }),
  });
  sql.later(() => core.log({ tid, id: row.id, adapter: row.adapter, state, because }));
}
