import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { ValidateOptions } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';
import { type BatchInput, openInput } from '../batch/input.js';
import { type BatchHead, openJournal } from '../batch/journal.js';
import { makeSlice, REPORT } from '../batch/make-slice.js';
import { pace } from '../batch/pace.js';
import { checkOptions, type DateFlags } from '../check-options.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import type { Format } from '../renderers.js';
import { runSafely } from '../run-safely.js';
import { batchTexts } from '../texts/batch.js';
import { serviceTexts } from '../texts/tjeneste.js';

export interface BatchFlags extends DateFlags {
  readonly format: Format;
  readonly ut: string;
  readonly traader?: string;
  readonly koe: boolean;
}

/** What both ways of doing a batch are told. */
interface Batch extends BatchInput {
  readonly path: string;
  readonly validate: ValidateOptions;
  readonly head: BatchHead;
}

/** `hjemmel batch`: exit code 1 when any document has no letter. With `--koe` the work is left to `hjemmel worker`. */
export async function runBatch(this: CliContext, flags: BatchFlags, path: string): Promise<void> {
  const { lang } = flags;
  await runSafely(this, lang, async () => {
    const { today, lawDate, nyForvaltningslovFra } = checkOptions(flags, this);
    const validate = {
      today,
      ...(lawDate !== undefined && { lawDate }),
      ...(nyForvaltningslovFra !== undefined && { nyForvaltningslovFra }),
    };
    const workers = workersOf(flags.traader, lang);
    const input = await openInput(path, lang);
    const batch = { ...input, path, validate, head: headOf(input.mark, flags) };
    return flags.koe ? leave(this, flags, batch) : make(this, flags, batch, workers);
  });
}

async function make({ process }: CliContext, flags: BatchFlags, batch: Batch, workers: number): Promise<number> {
  const { lang, ut, format } = flags;
  const texts = batchTexts[lang];
  const { source, validate, head } = batch;
  const report = join(ut, REPORT);
  const shown = pace(process.stderr, lang, source.share);
  const goesOn = (done: number) => void (done > 0 && process.stderr.write(`${texts.goesOn(done)}\n`));
  const how = { folder: ut, format, validate, head, source, workers };
  const counts = await makeSlice({ ...how, onStart: goesOn, onDone: shown.step }).finally(shown.end);
  if (!counts) throw new CliError(2, texts.otherReport(report));
  process.stdout.write(`${texts.ended(counts, report)}\n`);
  return counts.avvist + counts.feilet > 0 ? 1 : 0;
}

/** So many documents that a machine has some seconds of work with each slice. */
const SLICE = 1000;

async function leave({ process }: CliContext, flags: BatchFlags, batch: Batch): Promise<number> {
  const { lang, ut, format } = flags;
  const { env, stdout } = process;
  if (!env?.DATABASE_URL) throw new CliError(2, serviceTexts[lang].needsDatabase);
  await mkdir(ut, { recursive: true });
  const report = join(ut, REPORT);
  const journal = await openJournal(report, batch.head);
  if (!journal) throw new CliError(2, batchTexts[lang].otherReport(report));
  journal.close();
  const { openBatchQueue } = await import('../batch/batch-queue.js');
  const queue = await openBatchQueue(env.DATABASE_URL);
  try {
    let slices = 0;
    for await (const slice of batch.source.slices(SLICE)) {
      slices += 1;
      const folder = resolve(ut, `del-${String(slices).padStart(5, '0')}`);
      const { validate, head } = batch;
      await queue.add({ input: resolve(batch.path), slice, folder, format, validate, head });
    }
    stdout.write(`${batchTexts[lang].queued(slices, ut)}\n`);
    return 0;
  } finally {
    await queue.close();
  }
}

function workersOf(wanted: string | undefined, lang: Language): number {
  if (wanted === undefined) return availableParallelism();
  if (/^\d{1,2}$/u.test(wanted) && Number(wanted) <= 64) return Number(wanted);
  throw new CliError(2, batchTexts[lang].badWorkers);
}

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
