import { createHash } from 'node:crypto';

/** A key as it is kept: nobody can use what stands in the set-up. */
export interface ApiKey {
  /** Stands in the log; says nothing of the key. */
  readonly id: string;
  readonly tenant: string;
  /** SHA-256 of the key, in hex. */
  readonly sha256: string;
}

/** Whoever asks. */
export interface Caller {
  readonly id: string;
  readonly tenant: string;
}

export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Looks keys up by their hash, so that the time it takes says nothing of a key. */
export function apiKeys(keys: readonly ApiKey[]): (key: string) => Caller | undefined {
  const byHash = new Map(keys.map(({ sha256, id, tenant }) => [sha256.toLowerCase(), { id, tenant }]));
  return (key) => byHash.get(keyHash(key));
}
