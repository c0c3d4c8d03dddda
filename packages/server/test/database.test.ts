import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasPostgres, type PostgresServer, postgresServer } from '../../outbox/test/postgres-server.js';
import type { Tenant } from '../src/index.js';
import { example, get, post, service, tenantIn } from './service.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const LETTERS = 60;

describe.runIf(hasPostgres)('a database that falls and rises under load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-fall-'));
  const letter = JSON.parse(example('vedtak', 'gyldig-minimal.json').toString());
  let database: PostgresServer;
  let tenant: Tenant;
  let server: FastifyInstance;
  beforeAll(async () => {
    database = await postgresServer();
    tenant = await tenantIn(folder, { databaseUrl: database.url, schema: 'hjemmel_oslo' });
    server = await service({
      tenant: async () => tenant,
      ready: async () => (await tenant.outbox.list({ limit: 1 })).length >= 0,
    });
  });
  afterAll(async () => {
    await server.close();
    await tenant.outbox.close();
    database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const send = async (versjon: number) => {
    const body = JSON.stringify({ ...letter, versjon });
    const answer = await post(server, '/v1/deliveries?adapter=filslipp&format=text', body);
    const { id, type } = answer.json<{ id?: string; type?: string }>();
    return { status: answer.statusCode, id, type };
  };

  it('is told of honestly, and nothing that was said to be kept is lost', async () => {
    const kept = new Map<number, string>();
    const refused = new Set<number>();
    const sendAll = async (versions: readonly number[]) => {
      for (const versjon of versions) {
        const { status, id, type } = await send(versjon);
        expect([200, 202, 503], type).toContain(status);
        if (id !== undefined) kept.set(versjon, id);
        else refused.add(versjon);
        expect((await server.inject('/health')).statusCode).toBe(200);
      }
    };
    const all = Array.from({ length: LETTERS }, (_, index) => index + 1);
    const sending = Promise.all([0, 1, 2].map((each) => sendAll(all.filter((versjon) => versjon % 3 === each))));
    for (const _ of [1, 2]) {
      await rest(300);
      database.fall();
      expect((await server.inject('/ready')).statusCode).toBe(503);
      await rest(300);
      database.rise();
    }
    await sending;
    expect(refused.size).toBeGreaterThan(0);
    expect(kept.size).toBeGreaterThan(0);
    await expect
      .poll(() => server.inject('/ready').then(({ statusCode }) => statusCode), { timeout: 30_000 })
      .toBe(200);
    for (const id of kept.values()) expect((await get(server, `/v1/deliveries/${id}`)).statusCode).toBe(200);
    // Those that were refused are sent again by whoever was told so.
    for (const versjon of refused) expect([200, 202]).toContain((await send(versjon)).status);
    await tenant.outbox.work({ until: 'idle' });
    const records = (await get(server, '/v1/deliveries?limit=1000')).json<{ attempts: number; state: string }[]>();
    expect(records).toHaveLength(LETTERS);
    expect(records.every(({ attempts }) => attempts === 1)).toBe(true);
    expect(readdirSync(join(folder, 'ut'))).toHaveLength(LETTERS);
  });
});
