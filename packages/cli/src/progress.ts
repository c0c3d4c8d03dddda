import type { CliContext } from './context.js';

const PATIENCE_MS = 1000;

/** A counter on stderr that shows itself only when the work lasts and a person is watching. */
export function progress(
  stderr: CliContext['process']['stderr'],
  words: (done: number, all: number) => string,
  all: number,
): { readonly step: () => void; readonly done: () => void } {
  const started = performance.now();
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      if (stderr.isTTY !== true || performance.now() - started < PATIENCE_MS) return;
      shown = true;
      stderr.write(`\r${words(done, all)}`);
    },
    done() {
      if (shown) stderr.write('\r\u001b[K');
    },
  };
}
