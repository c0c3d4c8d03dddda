import type { DeliveryLogEntry, DeliveryState } from '@hjemmel/adapter';
import type { Underretning } from '@hjemmel/model';
import type { Sql } from './database.js';
import { asText, fromText } from './pack.js';
import type { SendingRow } from './sending-row.js';

type Column = Exclude<keyof SendingRow, 'id'>;

const JSON_COLUMNS: ReadonlySet<string> = new Set<Column>(['brikker', 'fremdrift']);

/** Every statement about a sending, its content and its log; each takes the transaction it belongs to. */
export function sendings(schema: string) {
  const table = `${schema}.sending`;

  const lock = async (sql: Sql, id: string): Promise<SendingRow | undefined> =>
    (await sql.query<SendingRow>(`SELECT * FROM ${table} WHERE id = $1 FOR UPDATE`, [id]))[0];

  const lacksJob = `(s.tilstand IN ('validert', 'midlertidig-feil') OR s.jobbtype = 'spoer') AND NOT EXISTS
    (SELECT 1 FROM ${schema}_koe.job j WHERE j.id = s.jobb AND j.state < 'completed')`;

  return {
    /** Whether it was new. */
    async insert(sql: Sql, row: Partial<SendingRow> & Pick<SendingRow, 'id'>): Promise<boolean> {
      const entries = Object.entries(row);
      const rows = await sql.query(
        `INSERT INTO ${table} (${entries.map(([name]) => name).join(', ')})
         VALUES (${entries.map(([name], index) => placeholder(name, index + 1)).join(', ')})
         ON CONFLICT DO NOTHING RETURNING id`,
        entries.map(([name, value]) => parameter(name, value)),
      );
      return rows.length === 1;
    },

    lock,

    read: async (sql: Sql, id: string): Promise<SendingRow | undefined> =>
      (await sql.query<SendingRow>(`SELECT * FROM ${table} WHERE id = $1`, [id]))[0],

    async newest(sql: Sql, base: string): Promise<SendingRow | undefined> {
      const text = `SELECT * FROM ${table} WHERE grunnlag = $1 ORDER BY serie DESC LIMIT 1`;
      return (await sql.query<SendingRow>(text, [base]))[0];
    },

    async update(sql: Sql, id: string, change: { readonly [K in Column]?: SendingRow[K] }): Promise<void> {
      const entries = Object.entries(change);
      if (entries.length === 0) return;
      await sql.query(
        `UPDATE ${table} SET ${entries.map(([name], index) => `${name} = ${placeholder(name, index + 2)}`).join(', ')}
         WHERE id = $1`,
        [id, ...entries.map(([name, value]) => parameter(name, value))],
      );
    },

    /** Counts an attempt on each, and gives them as they then are, with their content. */
    async begin(sql: Sql, ids: readonly string[], jobs: readonly string[]): Promise<readonly Begun[]> {
      return (
        await sql.query<SendingRow & { innhold: string | null }>(
          `UPDATE ${table} s SET forsoek = s.forsoek + CASE WHEN s.jobbtype = 'send' THEN 1 ELSE 0 END
           FROM ${table} t LEFT JOIN ${schema}.innhold i ON i.sending = t.id
           WHERE s.id = t.id AND s.id = ANY($1::text[]) AND s.jobb = ANY($2::uuid[])
           RETURNING s.*, encode(i.bytes, 'base64') AS innhold`,
          [ids, jobs],
        )
      ).map(({ innhold, ...row }) => ({ row, content: innhold === null ? undefined : fromText(innhold) }));
    },

    async keepContent(sql: Sql, id: string, bytes: Buffer): Promise<void> {
      await sql.query(`INSERT INTO ${schema}.innhold VALUES ($1, decode($2, 'base64'))`, [id, asText(bytes)]);
    },

    async content(sql: Sql, id: string): Promise<Buffer | undefined> {
      const text = `SELECT encode(bytes, 'base64') AS bytes FROM ${schema}.innhold WHERE sending = $1`;
      const [row] = await sql.query<{ bytes: string }>(text, [id]);
      return row && fromText(row.bytes);
    },

    /** Content, progress and the messages about it, and signatures where a person said so; ids, states and hashes stay. */
    async erase(sql: Sql, id: string, { signatures }: { readonly signatures: boolean }): Promise<void> {
      if (signatures) await sql.query(`DELETE FROM ${schema}.signatur WHERE sending = $1`, [id]);
      await sql.query(`DELETE FROM ${schema}.innhold WHERE sending = $1`, [id]);
      await sql.query(`UPDATE ${schema}.melding SET bytes = NULL WHERE sending = $1`, [id]);
      await sql.query(`UPDATE ${table} SET slettet = true, fremdrift = NULL WHERE id = $1`, [id]);
    },

    async refer(sql: Sql, adapter: string, id: string, references: readonly string[]): Promise<void> {
      await sql.query(
        `INSERT INTO ${schema}.referanse SELECT $1, verdi, $2 FROM unnest($3::text[]) verdi ON CONFLICT DO NOTHING`,
        [adapter, id, references],
      );
    },

    async byReference(sql: Sql, adapter: string, reference: string): Promise<SendingRow | undefined> {
      const text = `SELECT sending FROM ${schema}.referanse WHERE adapter = $1 AND verdi = $2`;
      const [found] = await sql.query<{ sending: string }>(text, [adapter, reference]);
      return found && lock(sql, found.sending);
    },

    async log(sql: Sql, id: string, { tid, state, because, said, by, receipt }: DeliveryLogEntry): Promise<void> {
      await sql.query(
        `INSERT INTO ${schema}.logg (sending, tid, tilstand, fordi, sagt, av, kvittering)
         VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
        [id, tid, state, because, said ?? null, by ?? null, receipt ? JSON.stringify(receipt) : null],
      );
    },

    /** Whether it was new. */
    async append(
      sql: Sql,
      to: 'underretning' | 'signatur',
      id: string,
      data: { readonly id: string },
    ): Promise<boolean> {
      const text = `INSERT INTO ${schema}.${to} (sending, id, data) VALUES ($1, $2, $3::jsonb)
        ON CONFLICT DO NOTHING RETURNING id`;
      return (await sql.query(text, [id, data.id, JSON.stringify(data)])).length === 1;
    },

    /** Keeps what an adapter has done, unless a later attempt has taken over. */
    async checkpoint(sql: Sql, id: string, attempt: number, progress: unknown): Promise<boolean> {
      const text = `UPDATE ${table} SET fremdrift = $3::jsonb WHERE id = $1 AND forsoek = $2 RETURNING id`;
      return (await sql.query(text, [id, attempt, JSON.stringify(progress)])).length === 1;
    },

    idsWhere: (sql: Sql, condition: string, values: readonly unknown[]) =>
      ids(sql, `SELECT id FROM ${table} WHERE ${condition} ORDER BY nr`, values),

    /** When the next attempt or question is due. */
    async nextDue(sql: Sql): Promise<string | undefined> {
      const text = `SELECT neste FROM ${table} WHERE jobb IS NOT NULL ORDER BY neste::timestamptz LIMIT 1`;
      return (await sql.query<{ neste: string | null }>(text, []))[0]?.neste ?? undefined;
    },

    /** Sendings that should go on, and whose job is gone or was never made. */
    withoutJob: (sql: Sql, adapters: readonly string[]) =>
      ids(sql, `SELECT s.id FROM ${table} s WHERE s.adapter = ANY($1::text[]) AND ${lacksJob}`, [adapters]),

    lacksJob: async (sql: Sql, id: string): Promise<boolean> =>
      (await ids(sql, `SELECT s.id FROM ${table} s WHERE s.id = $1 AND ${lacksJob}`, [id])).length === 1,

    /** The events of each sending that is not opened as far as `varselSendt` tells. */
    async withVarsel(sql: Sql): Promise<ReadonlyMap<string, readonly Underretning[]>> {
      const rows = await sql.query<{ sending: string; data: Underretning }>(
        `SELECT sending, data FROM ${schema}.underretning WHERE sending IN
           (SELECT sending FROM ${schema}.underretning WHERE data->>'hendelse' = 'varselSendt')
         ORDER BY nr`,
        [],
      );
      const bySending = new Map<string, Underretning[]>();
      for (const { sending, data } of rows) bySending.set(sending, [...(bySending.get(sending) ?? []), data]);
      return bySending;
    },

    async counts(sql: Sql): Promise<readonly { readonly tilstand: DeliveryState; readonly antall: number }[]> {
      return sql.query(`SELECT tilstand, count(*)::int AS antall FROM ${table} GROUP BY tilstand`, []);
    },
  };
}

export type Sendings = ReturnType<typeof sendings>;

/** A sending that has been taken, and its content where it is not erased. */
export interface Begun {
  readonly row: SendingRow;
  readonly content: Buffer | undefined;
}

const placeholder = (name: string, index: number): string => `$${index}${JSON_COLUMNS.has(name) ? '::jsonb' : ''}`;

const parameter = (name: string, value: unknown): unknown =>
  JSON_COLUMNS.has(name) && value !== null ? JSON.stringify(value) : value;

async function ids(sql: Sql, text: string, values: readonly unknown[]): Promise<readonly string[]> {
  return (await sql.query<{ id: string }>(text, values)).map(({ id }) => id);
}
