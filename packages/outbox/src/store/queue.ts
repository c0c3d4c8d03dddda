import { randomUUID } from 'node:crypto';
import PgBoss from 'pg-boss';
import type { Database, Sql } from './database.js';

/** What a job is about: trying to send, or asking the far side how it went. */
export type JobKind = 'send' | 'spoer';

export interface Job {
  readonly id: string;
  readonly name: string;
  readonly data: { readonly sending: string; readonly kind: JobKind };
}

/** pg-boss, with one queue for each adapter so that a process takes only what it can do. Every write takes a transaction. */
export interface Queue {
  add(sql: Sql, adapter: string, data: Job['data'], afterSeconds: number): Promise<string>;
  claim(sql: Sql, adapter: string, most: number): Promise<readonly Job[]>;
  done(sql: Sql, adapter: string, id: string): Promise<void>;
  drop(sql: Sql, adapter: string, id: string): Promise<void>;
  /** Makes every job under way due again. Only where nobody else can be at work, and nothing is under way here yet. */
  reclaim(): Promise<void>;
  /** Makes jobs due again whose time is out without an end: their process is gone. */
  expire(): Promise<void>;
  /** Does what `expire` does, and moves finished ones out of the way. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** A job that waits is never given up by age, and never by having been taken many times: the sending counts its attempts. */
const KEPT = { retentionDays: 36_500, retryLimit: 1_000_000, retryDelay: 0, retryBackoff: false } as const;

export async function openQueue(
  database: Database,
  options: { readonly schema: string; readonly adapters: readonly string[]; readonly leaseSeconds: number },
): Promise<Queue> {
  const boss = new PgBoss({ db: bossDb(database), schema: options.schema, supervise: false, schedule: false });
  // Without a listener an event of this name ends the process; each call of ours rejects for itself.
  boss.on('error', () => {});
  await alone(database, options.schema, async () => {
    await boss.start();
    for (const adapter of options.adapters) await boss.createQueue(nameOf(adapter));
    // Without it each fetch sorts everything that waits.
    await database.script(
      `CREATE INDEX IF NOT EXISTS hjemmel_neste ON ${options.schema}.job (name, created_on, id) WHERE state < 'active'`,
    );
  });
  const lease = { ...KEPT, expireInSeconds: options.leaseSeconds };
  return {
    async add(sql, adapter, data, afterSeconds) {
      const startAfter = afterSeconds > 0 ? { startAfter: afterSeconds } : {};
      const id = randomUUID();
      const kept = await boss.send(nameOf(adapter), data, { ...lease, ...startAfter, id, db: bossDb(sql) });
      if (kept !== id) throw new Error('The queue did not take the job.');
      return id;
    },
    claim: (sql, adapter, most) =>
      boss.fetch<Job['data']>(nameOf(adapter), { batchSize: most, priority: false, db: bossDb(sql) }),
    done: (sql, adapter, id) => boss.complete(nameOf(adapter), id, {}, { db: bossDb(sql) }).then(nothing),
    drop: (sql, adapter, id) => boss.cancel(nameOf(adapter), id, { db: bossDb(sql) }).then(nothing),
    reclaim: () => failActive(boss, database, options),
    expire: () => boss.expire(),
    tidy: () => boss.maintain(),
    close: () => boss.stop({ graceful: false }),
  };
}

/** Two that make the same tables at once fail each other; a server therefore lets in one at a time. */
async function alone(database: Database, schema: string, make: () => Promise<void>): Promise<void> {
  if (database.exclusive) return make();
  return database.transaction(async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock(hashtext($1))::text', [`hjemmel.${schema}`]);
    await make();
  });
}

const nameOf = (adapter: string): string => `levering-${adapter}`;

const nothing = (): void => {};

/** pg-boss hands in values only where a statement has them; its transactions of several statements come without. */
function bossDb(sql: Sql): PgBoss.Db {
  return {
    async executeSql(text, values) {
      return { rows: [...(values === undefined ? await sql.script(text) : await sql.query(text, values))] };
    },
  };
}

async function failActive(
  boss: PgBoss,
  database: Database,
  { schema, adapters }: { readonly schema: string; readonly adapters: readonly string[] },
): Promise<void> {
  for (const adapter of adapters) {
    const rows = await database.query<{ id: string }>(
      `SELECT id::text AS id FROM ${schema}.job WHERE name = $1 AND state = 'active'`,
      [nameOf(adapter)],
    );
    if (rows.length > 0)
      await boss.fail(
        nameOf(adapter),
        rows.map(({ id }) => id),
      );
  }
}
