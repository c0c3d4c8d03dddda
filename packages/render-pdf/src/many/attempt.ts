import { setImmediate } from 'node:timers/promises';
import { type Renderer, TreeError } from '@hjemmel/tree';
import { PdfError } from '../pdf-error.js';
import type { PdfRenderOptions } from '../pdf-renderer.js';
import type { Letter, LetterResult } from './letter.js';

/** One letter; what the renderer refuses is a result, anything else is thrown. */
export async function attempt(
  { render }: Pick<Renderer<PdfRenderOptions>, 'render'>,
  { tree, source }: Letter,
): Promise<LetterResult> {
  try {
    return { ok: true, rendered: await render(tree, source ? { source } : {}) };
  } catch (error) {
    if (PdfError.isInstance(error) || TreeError.isInstance(error)) return { ok: false, error };
    throw error;
  } finally {
    // A loop that awaits only promises keeps every letter in memory.
    await setImmediate();
  }
}
