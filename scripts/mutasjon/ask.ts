import { spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import type { Mutant } from './mutant.js';

/** What saw a mutant: the corpus, a published page, a test, or nothing. */
export type Seen = 'korpus' | 'side' | 'test' | 'ingen';

interface Answer {
  readonly seen: Seen;
  /** Whether the product in the thread is as it was before. */
  readonly clean: boolean;
}

/** Asks the corpus and the pages; keeps its thread for the next question as long as the product in it is as it was. */
export function judgeIn(bundle: string) {
  let worker: Worker | undefined;
  const drop = () => {
    void worker?.terminate();
    worker = undefined;
  };
  const once = async ({ id }: Mutant): Promise<Seen> => {
    worker ??= new Worker(bundle);
    const { seen, clean } = await answerOf(worker, id);
    if (!clean) drop();
    return seen;
  };
  return {
    /** What the product remembers from before may hide a mutant, so one that nothing sees is asked again in a new thread. */
    async ask(mutant: Mutant): Promise<Seen> {
      const seen = await once(mutant);
      if (seen !== 'ingen') return seen;
      drop();
      return once(mutant);
    },
    drop,
  };
}

function answerOf(worker: Worker, id: string): Promise<Answer> {
  return new Promise((done, failed) => {
    worker.once('message', (answer: Answer) => {
      worker.off('error', failed);
      done(answer);
    });
    worker.once('error', failed);
    worker.postMessage(id);
  });
}

/** Runs the tests that should see it, in a process of its own. */
export function askTests({ id, edit, tests }: Mutant): Promise<Seen> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/mutasjon/vitest.config.ts', ...tests];
  const env = { ...process.env, HJEMMEL_MUTANT: id, HJEMMEL_MUTANT_EDIT: JSON.stringify(edit ?? {}) };
  return new Promise((done) => {
    spawn(process.execPath, args, { env, stdio: 'ignore' }).once('exit', (code) => done(code === 0 ? 'ingen' : 'test'));
  });
}
