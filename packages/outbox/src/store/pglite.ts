import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { type Database, type Sql, withLater } from './database.js';
import { holdFolder } from './hold-folder.js';

/** A folder of our own, for this process alone. Throws OutboxError `i-bruk` while another process holds it. */
export async function openFolder(folder: string): Promise<Database> {
  const release = holdFolder(folder);
  try {
    const data = join(folder, 'data');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const lite = await PGlite.create(data);
    return {
      ...sqlOf(lite),
      exclusive: true,
      transaction: (work) => withLater((later) => lite.transaction((inner) => work(sqlOf(inner, later)))),
      // Nothing else tidies here: there is no server beside us. The checkpoint lets go of the old file.
      shrink: (table) =>
        lite
          .exec(`VACUUM FULL ${table}`)
          .then(() => lite.exec('CHECKPOINT'))
          .then(() => {}),
      close: () => lite.close().finally(release),
    };
  } catch (error) {
    release();
    throw error;
  }
}

function sqlOf(lite: Pick<Transaction, 'query' | 'exec'>, later?: (() => void)[]): Sql {
  return {
    later: (run) => void (later ? later.push(run) : run()),
    query: async <Row>(text: string, values: readonly unknown[]) => (await lite.query<Row>(text, [...values])).rows,
    script: async <Row>(text: string) => ((await lite.exec(text)).at(-1)?.rows ?? []) as unknown as readonly Row[],
  };
}
