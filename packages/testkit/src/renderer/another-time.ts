/** Runs something where the clock shows another year and chance falls otherwise. */
export async function atAnotherTime<T>(work: () => Promise<T>): Promise<T> {
  const { Date: real } = globalThis;
  const { random } = Math;
  const now = real.now() + 400 * 24 * 3_600_000;
  globalThis.Date = shifted(real, now);
  Math.random = () => 0.123456789;
  try {
    return await work();
  } finally {
    globalThis.Date = real;
    Math.random = random;
  }
}

function shifted(real: DateConstructor, now: number): DateConstructor {
  return new Proxy(real, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now] : args, newTarget),
    get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
  });
}
