import { type DeliveryState, hasEnded } from '@hjemmel/adapter';
import type { Core } from '../core.js';
import type { Sql } from '../store/database.js';
import type { JobKind } from '../store/queue.js';
import type { SendingRow } from '../store/sending-row.js';
import { backOff, secondsAfter } from '../work/back-off.js';

/**
 * Gives a sending the one job its state calls for: another attempt, another question, or none. A passing failure whose
 * attempts are used up becomes `utloept`: nobody knows that it arrived, nothing more is tried, and a person sees it.
 * Gives the state it came to.
 */
export async function schedule(
  core: Core,
  sql: Sql,
  row: SendingRow,
  state: DeliveryState,
  { retryAfter }: { readonly retryAfter?: number } = {},
): Promise<DeliveryState> {
  if (hasEnded(state)) return end(core, sql, row, state);
  if (state === 'midlertidig-feil') return again(core, sql, row, retryAfter);
  if (state === 'overlevert' || state === 'mottatt') return wait(core, sql, row, state);
  await core.sendings.update(sql, row.id, { tilstand: state });
  return state;
}

async function end(core: Core, sql: Sql, row: SendingRow, state: DeliveryState): Promise<DeliveryState> {
  await dropJob(core, sql, row);
  const avsluttet = row.tilstand === state && row.avsluttet ? row.avsluttet : new Date(core.now());
  await core.sendings.update(sql, row.id, { tilstand: state, ...NO_JOB, avsluttet, svar_innen: null });
  return state;
}

const NO_JOB = { jobb: null, jobbtype: null, neste: null } as const;

async function dropJob(core: Core, sql: Sql, { adapter, jobb }: SendingRow): Promise<void> {
  if (jobb !== null) await core.queue.drop(sql, adapter, jobb);
}

async function again(core: Core, sql: Sql, row: SendingRow, retryAfter: number | undefined): Promise<DeliveryState> {
  // An attempt that is waiting or under way is the next one.
  if (row.jobbtype === 'send') {
    await core.sendings.update(sql, row.id, { tilstand: 'midlertidig-feil' });
    return 'midlertidig-feil';
  }
  if (row.forsoek >= core.retry.limit || row.slettet) return giveUp(core, sql, row);
  const delay = backOff(core.retry, row.forsoek, core.random(), retryAfter);
  await addJob(core, sql, row, 'send', delay, { tilstand: 'midlertidig-feil', svar_innen: null });
  return 'midlertidig-feil';
}

async function giveUp(core: Core, sql: Sql, row: SendingRow): Promise<DeliveryState> {
  const tid = core.now();
  const receipt = { code: row.slettet ? 'slettet' : 'forsoek-brukt-opp' };
  await core.sendings.log(sql, row.id, { tid, state: 'utloept', because: 'forsoek', receipt });
  sql.later(() => core.log({ tid, id: row.id, adapter: row.adapter, state: 'utloept', because: 'forsoek' }));
  await core.sendings.update(sql, row.id, { brukt_opp: true });
  return end(core, sql, row, 'utloept');
}

/** The time to answer runs from when the far side first had it. */
async function wait(core: Core, sql: Sql, row: SendingRow, state: DeliveryState): Promise<DeliveryState> {
  const capabilities = core.adapters.get(row.adapter)?.adapter.capabilities;
  const hours = capabilities?.answerWithinHours;
  const svar_innen = row.svar_innen ?? (hours === undefined ? null : new Date(secondsAfter(core.now(), hours * 3600)));
  const change = { tilstand: state, svar_innen };
  if (capabilities?.receipts === 'spoerring' && !row.slettet) {
    if (row.jobbtype === 'spoer') await core.sendings.update(sql, row.id, change);
    else await addJob(core, sql, row, 'spoer', backOff(core.retry, row.spurt + 1, core.random()), change);
    return state;
  }
  await dropJob(core, sql, row);
  await core.sendings.update(sql, row.id, { ...change, ...NO_JOB });
  return state;
}

/** In place of the job it had, if it had one. */
async function addJob(
  core: Core,
  sql: Sql,
  row: SendingRow,
  kind: JobKind,
  delay: number,
  change: Partial<Pick<SendingRow, 'tilstand' | 'svar_innen' | 'spurt'>>,
): Promise<void> {
  await dropJob(core, sql, row);
  const jobb = await core.queue.add(sql, row.adapter, { sending: row.id, kind }, delay);
  const neste = secondsAfter(core.now(), delay);
  await core.sendings.update(sql, row.id, { ...change, jobb, jobbtype: kind, neste });
}

/** Asks once more, later. */
export async function askAgain(core: Core, sql: Sql, row: SendingRow): Promise<void> {
  const spurt = row.spurt + 1;
  await addJob(core, sql, row, 'spoer', backOff(core.retry, spurt + 1, core.random()), { spurt });
}
