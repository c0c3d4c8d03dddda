/** Median of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Calls per second of a synchronous function: the median of several rounds, after a warm-up of the same length. */
export function perSecond(call, { rounds = 7, roundMs = 400 } = {}) {
  round(call, roundMs);
  return median(Array.from({ length: rounds }, () => round(call, roundMs)));
}

function round(call, roundMs) {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < roundMs) {
    for (let i = 0; i < 20; i++) call();
    calls += 20;
  }
  return (calls * 1000) / (performance.now() - start);
}

/** Median milliseconds of an asynchronous function over `times` calls, after `warmUp` calls. */
export async function medianMs(call, { times = 40, warmUp = 15 } = {}) {
  for (let i = 0; i < warmUp; i++) await call();
  const samples = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await call();
    samples.push(performance.now() - start);
  }
  return median(samples);
}
