import { createHash } from 'node:crypto';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createHjemmel } from '@hjemmel/sdk';
import type { Language } from '@hjemmel/validator';
import { type BatchSource, folderSource, linesSource } from '../batch/items.js';
import { type BatchHead, openJournal } from '../batch/journal.js';
import { makeLetters } from '../batch/make-letters.js';
import { pace } from '../batch/pace.js';
import { checkOptions, type DateFlags } from '../check-options.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { type Format, loadRenderer } from '../renderers.js';
import { runSafely } from '../run-safely.js';
import { batchTexts } from '../texts/batch.js';

export interface BatchFlags extends DateFlags {
  readonly format: Format;
  readonly ut: string;
  readonly traader?: string;
}

/** `hjemmel batch`: exit code 1 when any document has no letter. */
export async function runBatch(this: CliContext, flags: BatchFlags, path: string): Promise<void> {
  const { lang, ut, format } = flags;
  await runSafely(this, lang, async () => {
    const texts = batchTexts[lang];
    const { stdout, stderr } = this.process;
    const validate = checkOptions(flags, this);
    const workers = workersOf(flags.traader, lang);
    const { source, mark } = await sourceOf(path, lang);
    await mkdir(ut, { recursive: true });
    const report = join(ut, 'rapport.ndjson');
    const journal = await openJournal(report, headOf(mark, flags));
    if (!journal) throw new CliError(2, texts.otherReport(report));
    if (journal.done > 0) stderr.write(`${texts.goesOn(journal.done)}\n`);
    const [renderer, types] = [await loadRenderer(format), await loadTypes(typeIds)];
    const hjemmel = createHjemmel({ types, renderers: [renderer] });
    const shown = pace(stderr, lang, source.share);
    try {
      const items = source.items(journal.done);
      await makeLetters(items, { hjemmel, validate, folder: ut, renderer, workers, journal, onDone: shown.step });
    } finally {
      shown.end();
      journal.close();
    }
    stdout.write(`${texts.ended(journal.counts, report)}\n`);
    return journal.counts.avvist + journal.counts.feilet > 0 ? 1 : 0;
  });
}

function workersOf(wanted: string | undefined, lang: Language): number {
  if (wanted === undefined) return availableParallelism();
  if (/^\d{1,2}$/u.test(wanted) && Number(wanted) <= 64) return Number(wanted);
  throw new CliError(2, batchTexts[lang].badWorkers);
}

/** The documents, and a mark that is another one when they are others. */
async function sourceOf(path: string, lang: Language): Promise<{ source: BatchSource; mark: string }> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
    return { source: await folderSource(path), mark: hashOf(names.join('\n')) };
  }
  if (!found?.isFile() || !path.endsWith('.ndjson')) throw new CliError(2, batchTexts[lang].badInput(path));
  return { source: linesSource(path, found.size), mark: hashOf(`${found.size} ${await beginningOf(path)}`) };
}

const BEGINNING = 64 * 1024;

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return hashOf(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

const hashOf = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

function headOf(inndata: string, { format, iDag, lovdato, nyForvaltningslovFra }: BatchFlags): BatchHead {
  return {
    rapport: 1,
    inndata,
    format,
    ...(iDag !== undefined && { iDag }),
    ...(lovdato !== undefined && { lovdato }),
    ...(nyForvaltningslovFra !== undefined && { nyForvaltningslovFra }),
  };
}
