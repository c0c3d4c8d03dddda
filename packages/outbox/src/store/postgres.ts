import pg from 'pg';
import type { Database, Sql } from './database.js';

/** A pool on a PostgreSQL server. Several processes may work in the same schema. */
export async function openServer(url: string, connections: number): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: 'hjemmel' });
  // An idle connection that breaks is replaced by the pool; the next statement says so if the server is gone.
  pool.on('error', () => {});
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    ...sqlOf(pool),
    exclusive: false,
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function inTransaction<Result>(pool: pg.Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(sqlOf(client));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}

function sqlOf(client: Pick<pg.Pool | pg.PoolClient, 'query'>): Sql {
  return {
    query: async <Row>(text: string, values: readonly unknown[]) =>
      (await client.query(text, [...values])).rows as readonly Row[],
    script: async <Row>(text: string) => {
      const results: unknown = await client.query(text);
      const last = Array.isArray(results) ? results.at(-1) : results;
      return (last as { readonly rows: readonly Row[] }).rows;
    },
  };
}
