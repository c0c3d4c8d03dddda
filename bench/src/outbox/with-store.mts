import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreOptions } from '../../../packages/outbox/src/options.js';
import { postgresServer } from '../../../packages/outbox/test/postgres-server.js';

/** A store of its own for one measurement, gone when it is over. */
export async function withStore<Result>(kind: string, use: (store: StoreOptions) => Promise<Result>): Promise<Result> {
  if (kind === 'postgres') {
    const server = await postgresServer();
    return use({ databaseUrl: server.url }).finally(server.stop);
  }
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-utboks-'));
  return use({ folder }).finally(() => rmSync(folder, { recursive: true, force: true }));
}
