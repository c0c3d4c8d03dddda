import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutbox } from '../src/create-outbox.js';
import type { RunningOutbox } from '../src/running-outbox.js';
import { hasPostgres, postgresServer } from './postgres-server.js';
import { receiptFor } from './references.js';
import { message, newOrder } from './rig.js';
import { sampleAdapter } from './sample-adapter.js';
import { judgeAs } from './sample-order.js';

describe.runIf(hasPostgres)('two that work in one schema on a server', () => {
  const sent: string[] = [];
  let server: Awaited<ReturnType<typeof postgresServer>>;
  let two: readonly RunningOutbox[] = [];

  const open = (random: number): Promise<RunningOutbox> =>
    createOutbox({
      store: { databaseUrl: server.url, schema: 'delt' },
      adapters: [
        {
          adapter: sampleAdapter(
            { receipts: 'melding' },
            {
              async send(_, { idempotencyKey }) {
                sent.push(idempotencyKey);
                await two[sent.length % 2]?.receive(
                  'proeve',
                  message(receiptFor(idempotencyKey, { state: 'mottatt' })),
                );
                return { state: 'overlevert' };
              },
            },
          ),
        },
      ],
      judge: judgeAs(),
      now: () => new Date().toISOString(),
      retry: { first: 0.01, most: 0.05 },
      random: () => random,
    });

  beforeAll(async () => {
    server = await postgresServer();
    // At once, on an empty server: one makes the tables, the other finds them.
    two = await Promise.all([open(0.1), open(0.9)]);
  }, 60_000);

  afterAll(async () => {
    for (const outbox of two) await outbox.close();
    server.stop();
  });

  it('share the work, send each once, and are not put out by answers that come while they send', async () => {
    const [one, other] = two;
    if (!one || !other) throw new Error('Two were to be open.');
    const orders = Array.from({ length: 60 }, () => newOrder());
    // Both get every order, as two impatient users would.
    const answers = await Promise.all(orders.flatMap((order) => [one.deliver(order), other.deliver(order)]));
    expect(answers.filter((answer) => answer.ok && !answer.existing)).toHaveLength(60);
    await Promise.all(two.map((outbox) => outbox.work({ until: 'idle' })));
    expect(sent).toHaveLength(60);
    expect(new Set(sent).size).toBe(60);
    const records = await other.list();
    expect(records).toHaveLength(60);
    expect(new Set(records.map(({ state }) => state))).toEqual(new Set(['mottatt']));
    expect(records.every(({ next }) => next === undefined)).toBe(true);
  }, 60_000);
});
