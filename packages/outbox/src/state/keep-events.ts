import type { FarEvent } from '@hjemmel/adapter';
import type { Signatur, Underretning } from '@hjemmel/model';
import type { Core } from '../core.js';
import type { Sql } from '../store/database.js';
import type { SendingRow } from '../store/sending-row.js';

/** The sender's own archive is nobody who is notified. */
export async function keepEvents(core: Core, sql: Sql, row: SendingRow, events: readonly FarEvent[]): Promise<void> {
  if (!row.til_person) return;
  for (const event of events)
    await core.sendings.append(sql, 'underretning', row.id, underretning(row, event, 'kanal'));
}

/** Each signature once, however often the channel tells of it. */
export async function keepSignatures(
  core: Core,
  sql: Sql,
  row: SendingRow,
  signatures: readonly Signatur[],
): Promise<void> {
  for (const signature of signatures) await core.sendings.append(sql, 'signatur', row.id, signature);
}

/** An event with the document and the recipient the core knows it by. */
export function underretning(row: SendingRow, event: FarEvent, kilde: Underretning['kilde']): Underretning {
  const { id, tid, hendelse, maate } = event;
  const dokument = { id: row.dokument, versjon: row.versjon };
  return { id, tid, hendelse, maate, dokument, mottaker: row.mottaker, kilde };
}
