import { type Core, installed } from '../core.js';
import { prepare } from '../order/prepare.js';
import { askAgain } from '../state/schedule.js';
import { settle } from '../state/settle.js';
import { unpackContent } from '../store/content.js';
import type { Job } from '../store/queue.js';
import type { Begun } from '../store/sendings.js';
import { type Called, callFarSide } from './far-side.js';

/** Asks the far side how a sending it has taken is getting on. No answer, or a failure to ask, is asked again later. */
export async function ask(core: Core, begun: Begun, job: Job): Promise<void> {
  const called = await askSafely(core, begun);
  const { row } = begun;
  await core.database.transaction(async (sql) => {
    const now = await core.sendings.lock(sql, row.id);
    if (!now) return;
    await core.queue.done(sql, row.adapter, job.id);
    const newest = now.jobb === job.id;
    const free = newest ? { ...now, jobb: null, jobbtype: null } : now;
    const receipt = called.kind === 'svar' ? called.receipt : undefined;
    if (receipt === undefined || receipt.state === now.tilstand) return newest ? askAgain(core, sql, free) : undefined;
    const answer = { receipt, because: 'kvittering' } as const;
    await settle(core, sql, { ...free, spurt: now.spurt + 1 }, answer);
  });
}

/** Only the references of the payload are read; whether it may be sent is no matter when it has been. */
async function askSafely(core: Core, { row, content }: Begun): Promise<Called> {
  try {
    if (!content) return { kind: 'feil', failure: { code: 'slettet' } };
    const order = { adapter: row.adapter, delivery: unpackContent(content) };
    const occasion = { key: row.id, ordered: row.bestilt, now: core.now(), toAsk: true };
    const { payload } = prepare(core, installed(core, row.adapter).adapter, order, occasion);
    if (!payload) return { kind: 'feil', failure: { code: 'kan-ikke-bygges' } };
    return await callFarSide(core, row, payload, 'status');
  } catch {
    return { kind: 'feil', failure: { code: 'intern-feil' } };
  }
}
