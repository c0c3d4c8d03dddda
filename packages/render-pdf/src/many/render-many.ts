import type { PdfTypeface } from '../fonts/typeface.js';
import { PdfError } from '../pdf-error.js';
import { type PdfRendererOptions, pdfRenderer } from '../pdf-renderer.js';
import { attempt } from './attempt.js';
import { inOrder } from './in-order.js';
import type { Letter, LetterResult } from './letter.js';
import { type WorkerSetup, workerPool } from './worker-pool.js';

export interface RenderManyOptions extends PdfRendererOptions {
  /** Threads to render in; none unless given. More than the machine has cores gives nothing. */
  readonly workers?: number;
  /** Threads get no functions: for `handlers` of your own, a module that exports `renderer`, used instead of the other options. */
  readonly module?: string | URL;
}

/**
 * Renders letters as they come and gives the results in their order, with memory that does not grow with their number. A
 * letter that is refused is a result among the others; any other failure ends it all. Threads end with the last result, or
 * when the caller stops.
 */
export async function* renderMany(
  letters: AsyncIterable<Letter> | Iterable<Letter>,
  { workers = 0, module, ...options }: RenderManyOptions = {},
): AsyncGenerator<LetterResult> {
  if (workers < 1) {
    const renderer = pdfRenderer(options);
    yield* inOrder(letters, 1, (letter) => attempt(renderer, letter));
    return;
  }
  const pool = workerPool(workers, setupOf(options, module));
  try {
    // Twice as many as there are threads, so that none waits for the next.
    yield* inOrder(letters, workers * 2, pool.render);
  } finally {
    await pool.close();
  }
}

function setupOf({ handlers, theme, fonts = [] }: PdfRendererOptions, module: string | URL | undefined): WorkerSetup {
  if (module !== undefined) return { module: String(module) };
  if (handlers) {
    throw new PdfError('workers-unusable', 'Handlers do not reach a thread: give a module that exports the renderer.');
  }
  return { ...(theme && { theme }), fonts: fonts.map(withoutUrls) };
}

/** An URL cannot be handed to a thread. */
function withoutUrls({ family, regular, bold }: PdfTypeface): PdfTypeface {
  const plain = (source: PdfTypeface['regular']) => (source instanceof URL ? source.href : source);
  return { family, regular: plain(regular), bold: plain(bold) };
}
