import type { RetryOptions } from '../options.js';

/** The far side's own wish is followed, but not for longer than this, in seconds. */
const LONGEST_WISH = 86_400;

/** Seconds until the next attempt after attempt `count`, spread over the upper half so that a whole batch does not return at once. */
export function backOff(retry: RetryOptions, count: number, random: number, retryAfter = 0): number {
  const plain = Math.min(retry.most, retry.first * retry.factor ** Math.max(0, count - 1));
  const wish = Number.isFinite(retryAfter) ? Math.min(LONGEST_WISH, Math.max(0, retryAfter)) : 0;
  return Math.max(wish, plain * (0.5 + random / 2));
}

/** `timestamp` and some seconds, as ISO in UTC. */
export const secondsAfter = (timestamp: string, seconds: number): string =>
  new Date(new Date(timestamp).getTime() + seconds * 1000).toISOString();
