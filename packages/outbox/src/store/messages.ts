import type { Sql } from './database.js';
import { asText, fromText } from './pack.js';

/** How far a message has come: kept, read and used, seen before, a document, or of no sending we know. */
export type MessageState = 'ulest' | 'lest' | 'gjentatt' | 'dokument' | 'uten-sending' | 'uleselig';

/** A message that matches no sending, for a person to see. Its bytes stay until they are as old as content may be. */
export interface UnclaimedMessage {
  readonly id: string;
  readonly adapter: string;
  readonly came: string;
  readonly sha256: string;
  readonly state: 'ukjent';
  /** Why: it names no sending of ours, or the adapter could not read it. */
  readonly reason: string;
}

export interface MessageRow {
  readonly nr: string;
  readonly adapter: string;
  readonly bytes: Buffer;
}

/** Every statement about what has come in. */
export function messages(schema: string) {
  const table = `${schema}.melding`;
  return {
    /** Its number, the same for the same bytes, and whether it is still to be read. */
    async keep(sql: Sql, adapter: string, sha256: string, came: string, bytes: Buffer) {
      await sql.query(
        `INSERT INTO ${table} (adapter, sha256, kommet, bytes, tilstand)
         VALUES ($1, $2, $3, decode($4, 'base64'), 'ulest') ON CONFLICT DO NOTHING`,
        [adapter, sha256, came, asText(bytes)],
      );
      const text = `SELECT nr::text AS nr, tilstand, sending FROM ${table} WHERE adapter = $1 AND sha256 = $2`;
      const rows = await sql.query<{ nr: string; tilstand: MessageState; sending: string | null }>(text, [
        adapter,
        sha256,
      ]);
      if (!rows[0]) throw new Error('The message was not kept.');
      return rows[0];
    },

    /** Takes the message for this transaction; false where another has read it. */
    async take(sql: Sql, nr: string): Promise<boolean> {
      const text = `SELECT nr FROM ${table} WHERE nr = $1::bigint AND tilstand = 'ulest' FOR UPDATE`;
      return (await sql.query(text, [nr])).length === 1;
    },

    /** The sending an earlier message with this id was about; undefined where there was none. */
    async seen(sql: Sql, adapter: string, id: string): Promise<{ readonly sending: string | null } | undefined> {
      const text = `SELECT sending FROM ${table} WHERE adapter = $1 AND melding_id = $2 AND tilstand <> 'gjentatt'`;
      return (await sql.query<{ sending: string | null }>(text, [adapter, id]))[0];
    },

    async mark(
      sql: Sql,
      nr: string,
      state: MessageState,
      {
        id = null,
        sending = null,
        reason = null,
      }: { id?: string | null; sending?: string | null; reason?: string | null },
    ): Promise<void> {
      await sql.query(
        `UPDATE ${table} SET tilstand = $2, melding_id = $3, sending = $4, grunn = $5 WHERE nr = $1::bigint`,
        [nr, state, id, sending, reason],
      );
    },

    async unread(sql: Sql, adapters: readonly string[]): Promise<readonly MessageRow[]> {
      const rows = await sql.query<{ nr: string; adapter: string; bytes: string }>(
        `SELECT nr::text AS nr, adapter, encode(bytes, 'base64') AS bytes FROM ${table}
         WHERE tilstand = 'ulest' AND bytes IS NOT NULL AND adapter = ANY($1::text[]) ORDER BY nr`,
        [adapters],
      );
      return rows.map(({ nr, adapter, bytes }) => ({ nr, adapter, bytes: fromText(bytes) }));
    },

    unclaimed: (sql: Sql): Promise<readonly UnclaimedMessage[]> =>
      sql.query(
        `SELECT nr::text AS id, adapter, kommet AS came, sha256, 'ukjent' AS state, grunn AS reason FROM ${table}
         WHERE tilstand IN ('uten-sending', 'uleselig') ORDER BY nr`,
        [],
      ),

    /** How many. */
    async eraseBefore(sql: Sql, before: string): Promise<number> {
      const text = `UPDATE ${table} SET bytes = NULL
        WHERE bytes IS NOT NULL AND tilstand <> 'ulest' AND kommet::timestamptz < $1::timestamptz RETURNING nr`;
      return (await sql.query(text, [before])).length;
    },
  };
}

export type Messages = ReturnType<typeof messages>;
