import type { Language } from '@hjemmel/validator';
import type { CliContext } from '../context.js';
import { batchTexts } from '../texts/batch.js';

const SHOWN_EVERY_MS = 500;
const WIDTH = 24;

/** A bar with the rate and the time left, for whoever watches. */
export function pace(stderr: CliContext['process']['stderr'], lang: Language, share: () => number) {
  // From the first that is done: reading past what was done before says nothing of the rate.
  let started: { readonly at: number; readonly share: number } | undefined;
  let done = 0;
  let shown = 0;
  return {
    step(): void {
      done += 1;
      const now = performance.now();
      started ??= { at: now, share: share() };
      if (stderr.isTTY !== true || now - shown < SHOWN_EVERY_MS) return;
      shown = now;
      const seconds = Math.max(0.001, (now - started.at) / 1000);
      const part = Math.min(1, share());
      const left = part > started.share ? (seconds / (part - started.share)) * (1 - part) : 0;
      const full = Math.round(part * WIDTH);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      stderr.write(`\r${bar} ${batchTexts[lang].pace(done, done / seconds, timeOf(left))}\u001b[K`);
    },
    end(): void {
      if (shown > 0) stderr.write('\r\u001b[K');
    },
  };
}

function timeOf(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
