import type { RunningOutbox } from '@hjemmel/outbox';
import { createHjemmel, type Hjemmel } from '@hjemmel/sdk';
import type { Renderer } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { leveringTexts } from '../texts/levering/index.js';
import { readSetUp } from './set-up.js';

export interface SetUpFlags {
  readonly oppsett: string;
  readonly lang: Language;
}

/** Opens the outbox of a set-up for as long as `work` takes. Throws CliError for a set-up or a folder that cannot be used. */
export async function withOutbox(
  context: CliContext,
  { oppsett, lang }: SetUpFlags,
  renderers: readonly Renderer[],
  work: (outbox: RunningOutbox, hjemmel: Hjemmel, adapters: readonly string[]) => Promise<number>,
): Promise<number> {
  const { store, adapters } = await readSetUp(oppsett, context, lang);
  const { createOutbox, OutboxError } = await import('@hjemmel/outbox');
  const types = await loadTypes(typeIds);
  const { judge } = createHjemmel({ types });
  const outbox = await createOutbox({ store, adapters, judge, now: context.now }).catch((error: unknown) => {
    if (!OutboxError.isInstance(error)) throw error;
    const { errors } = leveringTexts[lang];
    throw new CliError(3, error.code === 'i-bruk' ? errors.inUse : errors.outbox(error.code));
  });
  try {
    const names = adapters.map(({ adapter }) => adapter.name);
    return await work(outbox, createHjemmel({ types, renderers, outbox }), names);
  } finally {
    await outbox.close();
  }
}
