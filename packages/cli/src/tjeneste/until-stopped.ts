import { once } from 'node:events';

/** Runs until the process is told to stop: first nothing more is taken in, then what is under way is seen to its end. */
export async function untilStopped(
  work: (signal: AbortSignal) => Promise<void>,
  close: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const stop = new AbortController();
  const told = Promise.race(['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: stop.signal })));
  const working = work(stop.signal);
  await told;
  await close();
  stop.abort();
  await working;
}
