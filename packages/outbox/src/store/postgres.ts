import pg from 'pg';
import { OutboxError } from '../outbox-error.js';
import { type Database, type Sql, withLater } from './database.js';

/** A pool on a PostgreSQL server. Several processes may work in the same schema. */
export async function openServer(url: string, connections: number): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: 'hjemmel' });
  // An idle connection that breaks is replaced by the pool; the next statement says so if the server is gone.
  pool.on('error', () => {});
  // One in use says so by its next statement; without a listener Node would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await sqlOf(pool).query('SELECT 1', []);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    ...sqlOf(pool),
    script: <Row>(text: string) => scriptAlone<Row>(pool, text).catch(away),
    exclusive: false,
    transaction: (work) => untilFree(() => withLater((later) => inTransaction(pool, work, later).catch(away))),
    shrink: (table) => pool.query(`VACUUM ${table}`).then(() => {}, away),
    close: () => pool.end(),
  };
}

/** A script with a transaction of its own that fails leaves its connection inside it; nobody else may get that one. */
async function scriptAlone<Row>(pool: pg.Pool, text: string): Promise<readonly Row[]> {
  const client = await pool.connect();
  try {
    const rows = await sqlOf(client).script<Row>(text);
    client.release();
    return rows;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Deadlock and failed serialisation: nothing was done, and the other one is through when it is tried again. */
const IN_THE_WAY: ReadonlySet<unknown> = new Set(['40P01', '40001']);

async function untilFree<Result>(run: () => Promise<Result>, tries = 10): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (tries <= 1 || !IN_THE_WAY.has((error as { readonly code?: unknown }).code)) throw error;
    return untilFree(run, tries - 1);
  }
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (sql: Sql) => Promise<Result>,
  later: (() => void)[],
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(sqlOf(client, later));
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

function sqlOf(client: Pick<pg.Pool | pg.PoolClient, 'query'>, later?: (() => void)[]): Sql {
  return {
    later: (run) => void (later ? later.push(run) : run()),
    query: async <Row>(text: string, values: readonly unknown[]) =>
      (await client.query(text, [...values]).catch(away)).rows as readonly Row[],
    script: async <Row>(text: string) => {
      const results: unknown = await client.query(text).catch(away);
      const last = Array.isArray(results) ? results.at(-1) : results;
      return (last as { readonly rows: readonly Row[] }).rows;
    },
  };
}

/** Codes of the system and of PostgreSQL for a server that cannot be reached, is going down or takes no more. */
const AWAY =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|08...|57P0\d|53300)$/u;
/** What the library says without a code. */
const BROKEN =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/u;

/** A server that is gone is told of as that, whichever way it was noticed; anything else as it is. */
function away(error: unknown): never {
  const { code, message = '' } = error as { readonly code?: unknown; readonly message?: string };
  const isAway = typeof code === 'string' ? AWAY.test(code) : BROKEN.test(message);
  throw isAway ? new OutboxError('lager-borte', 'The database cannot be reached.') : error;
}
