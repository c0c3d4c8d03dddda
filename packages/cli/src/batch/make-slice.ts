import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createHjemmel } from '@hjemmel/sdk';
import { loadTypes, typeIds } from '../document-types.js';
import { loadRenderer } from '../renderers.js';
import type { BatchJob } from './batch-queue.js';
import type { BatchSource } from './items.js';
import { type Counts, openJournal } from './journal.js';
import { makeLetters } from './make-letters.js';

export const REPORT = 'rapport.ndjson';

export interface MakeSlice extends Pick<BatchJob, 'folder' | 'format' | 'validate' | 'head'> {
  readonly source: BatchSource;
  readonly workers: number;
  /** Told how many were made before. */
  readonly onStart?: (done: number) => void;
  readonly onDone?: () => void;
}

/** Makes the letters that have not been made; undefined where the folder has the report of something else. */
export async function makeSlice(options: MakeSlice): Promise<Counts | undefined> {
  const { source, folder, format, validate, head, workers, onStart, onDone = () => undefined } = options;
  await mkdir(folder, { recursive: true });
  const journal = await openJournal(join(folder, REPORT), head);
  if (!journal) return undefined;
  try {
    onStart?.(journal.done);
    const [renderer, types] = [await loadRenderer(format), await loadTypes(typeIds)];
    const hjemmel = createHjemmel({ types, renderers: [renderer] });
    const items = source.items(journal.done);
    await makeLetters(items, { hjemmel, validate, folder, renderer, workers, journal, onDone });
    return journal.counts;
  } finally {
    journal.close();
  }
}
