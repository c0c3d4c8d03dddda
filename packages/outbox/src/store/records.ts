import type { DeliveryLogEntry, DeliveryRecord, DeliveryState } from '@hjemmel/adapter';
import type { Signatur, Underretning } from '@hjemmel/model';
import type { Sql } from './database.js';
import type { SendingRow } from './sending-row.js';

/** Which sendings to show, the newest order first; 1 000 at a time unless said. */
export interface ListFilter {
  readonly states?: readonly DeliveryState[];
  readonly adapter?: string;
  readonly document?: string;
  readonly limit?: number;
  readonly offset?: number;
}

interface LogRow {
  readonly sending: string;
  readonly tid: string;
  readonly tilstand: DeliveryState;
  readonly fordi: DeliveryLogEntry['because'];
  readonly sagt: DeliveryState | null;
  readonly av: string | null;
  readonly kvittering: NonNullable<DeliveryLogEntry['receipt']> | null;
}

/** Reads sendings with their logs, as a person sees them. */
export function records(schema: string) {
  const where = async (sql: Sql, condition: string, values: readonly unknown[]): Promise<readonly DeliveryRecord[]> => {
    const rows = await sql.query<SendingRow>(`SELECT * FROM ${schema}.sending WHERE ${condition}`, values);
    const ids = rows.map(({ id }) => id);
    const of = <Row>(table: string) =>
      sql.query<Row>(`SELECT * FROM ${schema}.${table} WHERE sending = ANY($1::text[]) ORDER BY nr`, [ids]);
    const log = grouped(await of<LogRow>('logg'));
    const underretning = grouped(await of<{ sending: string; data: Underretning }>('underretning'));
    const signatur = grouped(await of<{ sending: string; data: Signatur }>('signatur'));
    return rows.map((row) => ({
      ...shown(row),
      log: (log.get(row.id) ?? []).map(entry),
      underretning: (underretning.get(row.id) ?? []).map(({ data }) => data),
      signatur: (signatur.get(row.id) ?? []).map(({ data }) => data),
    }));
  };

  return {
    find: async (sql: Sql, id: string): Promise<DeliveryRecord | undefined> => (await where(sql, 'id = $1', [id]))[0],

    list: (sql: Sql, { states, adapter, document, limit = 1000, offset = 0 }: ListFilter) =>
      where(
        sql,
        `($1::text[] IS NULL OR tilstand = ANY($1::text[])) AND ($2::text IS NULL OR adapter = $2)
         AND ($3::text IS NULL OR dokument = $3) ORDER BY nr DESC LIMIT $4 OFFSET $5`,
        [states ?? null, adapter ?? null, document ?? null, limit, offset],
      ),

    deadLetters: (sql: Sql) => where(sql, `brukt_opp AND tilstand = 'utloept' ORDER BY nr DESC`, []),
  };
}

function shown(row: SendingRow): Omit<DeliveryRecord, 'log' | 'underretning' | 'signatur'> {
  return {
    id: row.id,
    adapter: row.adapter,
    document: { type: row.dokumenttype, id: row.dokument, versjon: row.versjon },
    recipient: row.mottaker,
    rendition: row.rendisjon,
    series: row.serie,
    state: row.tilstand,
    sha256: row.sha256,
    attempts: row.forsoek,
    ordered: row.bestilt,
    ...(row.neste !== null && { next: row.neste }),
    erased: row.slettet,
  };
}

function entry({ tid, tilstand, fordi, sagt, av, kvittering }: LogRow): DeliveryLogEntry {
  return {
    tid,
    state: tilstand,
    because: fordi,
    ...(sagt !== null && { said: sagt }),
    ...(av !== null && { by: av }),
    ...(kvittering !== null && { receipt: kvittering }),
  };
}

function grouped<Row extends { readonly sending: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.sending);
    if (group) group.push(row);
    else groups.set(row.sending, [row]);
  }
  return groups;
}
