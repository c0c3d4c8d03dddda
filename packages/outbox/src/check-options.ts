import type { OutboxOptions, RetryOptions } from './options.js';
import { OutboxError } from './outbox-error.js';

const RETRY: RetryOptions = { first: 30, factor: 2, most: 3600, limit: 12 };

/** A queue is named by the adapter, and a schema is written into statements: both are plain words. */
const ADAPTER = /^[a-z][a-z0-9-]{0,60}$/u;
const SCHEMA = /^[a-z][a-z0-9_]{0,40}$/u;

/** The options with everything filled in. Throws OutboxError `ugyldig-oppsett`. */
export function checkOptions(options: OutboxOptions) {
  const { store, adapters, retentionDays = 30, concurrency = 8, attemptSeconds = 120 } = options;
  const retry = { ...RETRY, ...options.retry };
  const schema = ('databaseUrl' in store && store.schema) || 'hjemmel';
  const names = adapters.map(({ adapter }) => adapter.name);
  demand(
    names.every((name) => ADAPTER.test(name)),
    'The name of an adapter is lower-case letters, digits and hyphens.',
  );
  demand(new Set(names).size === names.length, 'Two adapters share a name.');
  demand(
    adapters.every(({ adapter }) => adapter.specificationVersion === 1),
    'An adapter is of another version.',
  );
  demand(SCHEMA.test(schema), 'The schema is lower-case letters, digits and underscores, at most 41.');
  demand(isAbove(0, retentionDays, concurrency, attemptSeconds, retry.most), 'Days, seconds and counts are above 0.');
  demand(Number.isInteger(concurrency) && Number.isInteger(retry.limit), 'Counts are whole numbers.');
  demand(retry.limit >= 1 && retry.first >= 0 && retry.factor >= 1, 'Retry needs limit ≥ 1, first ≥ 0 and factor ≥ 1.');
  return { schema, retry, retentionDays, concurrency, attemptSeconds };
}

function demand(holds: boolean, message: string): void {
  if (!holds) throw new OutboxError('ugyldig-oppsett', message);
}

const isAbove = (least: number, ...values: readonly number[]): boolean =>
  values.every((value) => Number.isFinite(value) && value > least);
