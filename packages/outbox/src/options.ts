import type { Adapter, DeliveryLogEntry, DeliveryState, Judge } from '@hjemmel/adapter';

/** A folder of its own, for one process at a time, or a schema on a PostgreSQL server, with at least two connections. */
export type StoreOptions =
  | { readonly folder: string }
  | { readonly databaseUrl: string; readonly schema?: string; readonly connections?: number };

/** An adapter and what it sends through. */
export interface InstalledAdapter {
  readonly adapter: Adapter;
  readonly transport?: unknown;
}

/** Seconds before the second attempt, how much longer for each next, the longest, and how many attempts in all. */
export interface RetryOptions {
  readonly first: number;
  readonly factor: number;
  readonly most: number;
  readonly limit: number;
}

export interface OutboxOptions {
  readonly store: StoreOptions;
  readonly adapters: readonly InstalledAdapter[];
  readonly judge: Judge;
  /** ISO timestamp with offset. */
  readonly now: () => string;
  /** Days from the end of a sending until its content is erased; 30 unless said. */
  readonly retentionDays?: number;
  /** 30 seconds, twice as long each time, at most an hour, 12 attempts, unless said. */
  readonly retry?: Partial<RetryOptions>;
  /** Sendings under way at once in this process; 8 unless said. */
  readonly concurrency?: number;
  /** How long one attempt may take before it is given up as unclear; 120 unless said. */
  readonly attemptSeconds?: number;
  /** From 0 up to 1; spreads the attempts. */
  readonly random?: () => number;
  /** Told of each change: ids and states only. */
  readonly log?: (entry: OutboxLogEntry) => void;
}

/** One change of one sending. */
export interface OutboxLogEntry {
  readonly tid: string;
  readonly id: string;
  readonly adapter: string;
  readonly state: DeliveryState;
  readonly because: DeliveryLogEntry['because'];
}
