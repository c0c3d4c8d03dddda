import { type AdapterSuite, failures, register, testAdapter } from '@hjemmel/testkit';
import { describe, expect, it } from 'vitest';
import { brokenAdapters } from './broken-adapters.js';
import { type ExampleTransport, exampleAdapter } from './example-adapter.js';
import { exampleFarSide, exampleMessages } from './example-far-side.js';

const suite: AdapterSuite<ExampleTransport> = {
  create: exampleAdapter,
  farSide: exampleFarSide,
  messages: exampleMessages,
  // The attempt after a break asks first, and that is one request more.
  resumesWithin: 1,
};

describe('an adapter over HTTP that does as it should', () => register(testAdapter(suite), it));

describe('an adapter that', () => {
  it.each(brokenAdapters.map((broken) => [broken.fault, broken] as const))('%s', async (_, { create, foundBy }) => {
    const cases = testAdapter({ ...suite, create }).filter(({ name }) => name === foundBy);
    const failed = await failures(cases);
    expect(failed.map(({ error }) => error)).toEqual([expect.any(Error)]);
    for (const { error } of failed) expect(String(error)).not.toMatch(/Ødegård|17898590186|Nuortaluodda/);
  });
});

it('lists what does not apply, and why', () => {
  const { receive: _r, status: _s, dispose: _d, ...bare } = exampleAdapter();
  const capabilities = { ...bare.capabilities, receipts: 'straks' as const };
  const all = testAdapter(suite);
  const some = testAdapter({ create: () => ({ ...bare, capabilities }), farSide: exampleFarSide });
  expect(some.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  expect(all.filter(({ gjelderIkke }) => gjelderIkke !== undefined).map(({ name }) => name)).toEqual([
    'failure: a full disk at any step may pass, and leaves nothing half',
    'receive: a document comes back byte for byte, or says what was lost',
    'receive: a spoiled document never throws',
  ]);
  expect(some.filter(({ gjelderIkke }) => gjelderIkke === 'har ikke receive').length).toBeGreaterThan(4);
});

it('hands every case to a runner by name, with the reason of those that do not apply', () => {
  const names: string[] = [];
  const cases = testAdapter(suite);
  register(cases, (name) => names.push(name));
  expect(names).toHaveLength(cases.length);
  expect(names.filter((name) => name.includes('(gjelder ikke: '))).toHaveLength(3);
});
