import { parentPort, workerData } from 'node:worker_threads';
import type { Renderer } from '@hjemmel/tree';
import { type PdfRenderOptions, pdfRenderer } from '../pdf-renderer.js';
import { answerOf } from './answer.js';
import { attempt } from './attempt.js';
import type { Letter } from './letter.js';
import type { WorkerSetup } from './worker-pool.js';

const renderer = await rendererFor(workerData as WorkerSetup);
let last: Promise<void> = Promise.resolve();

// One at a time and in order: answers carry no name.
parentPort?.on('message', (letter: Letter) => {
  last = last.then(async () => parentPort?.postMessage(answerOf(await attempt(renderer, letter))));
});

async function rendererFor({ module, ...options }: WorkerSetup): Promise<Renderer<PdfRenderOptions>> {
  if (module === undefined) return pdfRenderer(options);
  const { renderer: own } = (await import(module)) as { readonly renderer: Renderer<PdfRenderOptions> };
  return own;
}
