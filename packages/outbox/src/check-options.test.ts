import { expect, it } from 'vitest';
import { sampleAdapter } from '../test/sample-adapter.js';
import { judgeAs } from '../test/sample-order.js';
import { checkOptions } from './check-options.js';
import type { OutboxOptions } from './options.js';

const check = (change: Partial<OutboxOptions>) =>
  checkOptions({
    store: { folder: 'x' },
    adapters: [{ adapter: sampleAdapter() }],
    judge: judgeAs(),
    now: () => '',
    ...change,
  });

it('fills in what is not said', () => {
  expect(check({})).toEqual({
    schema: 'hjemmel',
    retry: { first: 30, factor: 2, most: 3600, limit: 12 },
    retentionDays: 30,
    concurrency: 8,
    attemptSeconds: 120,
  });
});

it.each<[string, Partial<OutboxOptions>]>([
  ['two of a name', { adapters: [{ adapter: sampleAdapter() }, { adapter: sampleAdapter() }] }],
  ['a name that is no word', { adapters: [{ adapter: sampleAdapter({}, { name: "x'; DROP" }) }] }],
  ['a schema that is no word', { store: { databaseUrl: 'postgres://', schema: 'a b' } }],
  ['no attempts', { retry: { limit: 0 } }],
  ['half a worker', { concurrency: 0.5 }],
  ['no days', { retentionDays: 0 }],
])('refuses %s', (_, change) => {
  expect(() => check(change)).toThrow(expect.objectContaining({ code: 'ugyldig-oppsett' }));
});
