import { Worker } from 'node:worker_threads';
import type { Theme } from '@hjemmel/theme';
import type { PdfTypeface } from '../fonts/typeface.js';
import { type Answer, resultOf } from './answer.js';
import type { Letter, LetterResult } from './letter.js';
import { workerArguments, workerEntry } from './worker-entry.js';

/** What a thread makes its renderer of: plain data, or a module that exports `renderer`. */
export interface WorkerSetup {
  readonly theme?: Theme;
  readonly fonts?: readonly PdfTypeface[];
  readonly module?: string;
}

/** Threads that render; `close` ends them at once, whatever they have in hand. */
export interface WorkerPool {
  readonly render: (letter: Letter) => Promise<LetterResult>;
  readonly close: () => Promise<void>;
}

export function workerPool(count: number, setup: WorkerSetup): WorkerPool {
  const threads = Array.from({ length: count }, () => thread(setup));
  return {
    render(letter) {
      const idlest = threads.reduce((best, each) => (each.waiting() < best.waiting() ? each : best));
      return idlest.render(letter);
    },
    async close() {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

interface Waiting {
  readonly resolve: (result: LetterResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Megabytes of heap; a table of 2,000 rows takes half. Without a limit a thread leaves its rubbish lying, by the size of the machine. */
const ENOUGH = 512;

/** Answers come in the order of the letters. */
function thread(setup: WorkerSetup) {
  const worker = new Worker(workerEntry, {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: ENOUGH },
    ...(workerArguments.length > 0 && { execArgv: [...workerArguments] }),
  });
  const queue: Waiting[] = [];
  let failed: unknown;
  const fail = (error: unknown): void => {
    failed ??= error;
    for (const { reject } of queue.splice(0)) reject(failed);
  };
  worker.on('message', (answer: Answer) => queue.shift()?.resolve(resultOf(answer)));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A thread that renders ended with code ${code}.`)));
  return {
    waiting: () => queue.length,
    close: () => worker.terminate(),
    render: (letter: Letter) =>
      new Promise<LetterResult>((resolve, reject) => {
        if (failed !== undefined) return reject(failed);
        queue.push({ resolve, reject });
        worker.postMessage(letter);
      }),
  };
}
