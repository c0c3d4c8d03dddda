import type { DeliveryState } from '@hjemmel/adapter';
import type { Signatur, Underretning } from '@hjemmel/model';
import type { Core } from '../core.js';
import { uuidOf } from '../key/uuid-of.js';
import { isTimestamp } from '../norwegian-date.js';
import { OutboxError } from '../outbox-error.js';
import { underretning } from '../state/keep-events.js';
import { setState } from '../state/settle.js';
import type { SendingRow } from '../store/sending-row.js';
import { type PersonDecision, type Refused, role } from './decision.js';

/** What a person saw happen. Without an `id` it gets one from what was seen, so that the same told twice is one. */
export type Seen =
  | { readonly underretning: Omit<Underretning, 'id' | 'dokument' | 'mottaker' | 'kilde'> & { readonly id?: string } }
  | { readonly signatur: Signatur };

/** Events by which the document itself has come to the person. */
const ARRIVED: ReadonlySet<string> = new Set<Underretning['hendelse']>(['kommetFrem', 'overlevert', 'aapnet']);

/** States a person who saw it arrive may answer: handed over without a last word, or ended without anyone knowing. */
const ANSWERED: ReadonlySet<DeliveryState> = new Set(['overlevert', 'mottatt', 'utloept', 'ukjent']);

/**
 * Appends what a person saw to the delivery log. Seen to have come to the person, a sending that nobody has a last word
 * about is `fullfoert`, and the log says that a person said so. Throws OutboxError `ugyldig-hendelse`.
 */
export function record(
  core: Core,
  id: string,
  seen: Seen,
  decision: PersonDecision,
): Promise<{ readonly ok: true; readonly state: DeliveryState; readonly existing: boolean } | Refused> {
  const by = role(decision);
  return core.database.transaction(async (sql) => {
    const row = await core.sendings.lock(sql, id);
    if (!row) return { ok: false, reason: 'ukjent-levering' };
    const isNew =
      'signatur' in seen
        ? await core.sendings.append(sql, 'signatur', id, seen.signatur)
        : await core.sendings.append(sql, 'underretning', id, complete(row, seen.underretning));
    const arrived = isNew && 'underretning' in seen && ARRIVED.has(seen.underretning.hendelse);
    const state = arrived && ANSWERED.has(row.tilstand) ? 'fullfoert' : row.tilstand;
    const code = 'signatur' in seen ? 'signatur' : seen.underretning.hendelse;
    if (state !== row.tilstand) await setState(core, sql, row, state, { because: 'person', code, by });
    else if (isNew)
      await core.sendings.log(sql, id, { tid: core.now(), state, because: 'person', by, receipt: { code } });
    return { ok: true, state, existing: !isNew };
  });
}

function complete(row: SendingRow, seen: Extract<Seen, { underretning: unknown }>['underretning']): Underretning {
  if (!row.til_person) throw new OutboxError('ugyldig-hendelse', 'A sending to an own system notifies nobody.');
  const { tid, hendelse, maate, id = uuidOf(row.id, JSON.stringify(['sett', tid, hendelse, maate])) } = seen;
  if (!isTimestamp(tid)) {
    throw new OutboxError('ugyldig-hendelse', 'tid must be an ISO timestamp with offset.');
  }
  return underretning(row, { id, tid, hendelse, maate }, 'person');
}
