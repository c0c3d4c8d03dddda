import type { RunningOutbox } from '@hjemmel/outbox';
import type { Delivered, DeliverRefusal, DeliveryPreview } from '@hjemmel/sdk';
import type { Language } from '@hjemmel/validator';
import { checkOptions, type DateFlags } from '../check-options.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { oneInput } from '../input-files.js';
import { isTime } from '../levering/is-time.js';
import { type SetUpFlags, withOutbox } from '../levering/with-outbox.js';
import { type Format, loadRenderer } from '../renderers.js';
import { runSafely } from '../run-safely.js';
import { leveringTexts } from '../texts/levering/index.js';

export interface LeverFlags extends DateFlags, SetUpFlags {
  readonly til: string;
  readonly format: Format;
  readonly mottaker?: string;
  readonly rendisjon?: string;
  readonly sak?: string;
  readonly sendt?: string;
  readonly klarertAv?: string;
  readonly send: boolean;
}

/** `hjemmel lever`: one document to one recipient. Exit code 1 when it is refused, 0 also while it is still on its way. */
export async function runLever(this: CliContext, flags: LeverFlags, path: string): Promise<void> {
  const { lang, send, til } = flags;
  await runSafely(this, lang, async () => {
    const options = { ...checkOptions(flags, this), format: flags.format };
    const bytes = await (await oneInput(path, this, lang)).read();
    const renderer = await loadRenderer(flags.format);
    return withOutbox(this, flags, [renderer], async (outbox, hjemmel, known) => {
      if (!known.includes(til)) throw new CliError(2, leveringTexts[lang].errors.notInSetup(til, known.join(', ')));
      if (flags.sendt !== undefined && !isTime(flags.sendt)) throw new CliError(2, leveringTexts[lang].errors.notATime);
      const request = requestOf(flags, bytes);
      if (!send) return sayPreview(this, lang, til, await hjemmel.preview(request, options));
      return sayDelivered(this, lang, outbox, await hjemmel.deliver(request, options));
    });
  });
}

function requestOf({ til, mottaker, rendisjon, sak, sendt, klarertAv }: LeverFlags, bytes: Uint8Array) {
  return {
    bytes,
    adapter: til,
    ...(sak !== undefined && { caseKey: sak }),
    ...(mottaker !== undefined && { mottaker }),
    ...(rendisjon !== undefined && { rendition: rendisjon }),
    ...(sendt !== undefined && { dispatched: sendt }),
    ...(klarertAv !== undefined && { addressClearedBy: klarertAv }),
  };
}

function sayPreview({ process }: CliContext, lang: Language, til: string, preview: DeliveryPreview): number {
  const texts = leveringTexts[lang];
  if (!preview.ok) return sayRefused(process.stderr, lang, preview);
  const { payload, lost } = preview;
  const lines = [
    texts.dryRun(til),
    ...payload.parts.map(({ name, bytes }) => texts.part(name, String(bytes.length))),
    ...lost.map(({ path, reason }) => texts.lost(path, reason)),
    texts.sendHint,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

async function sayDelivered(
  { process }: CliContext,
  lang: Language,
  outbox: RunningOutbox,
  delivered: Delivered,
): Promise<number> {
  const texts = leveringTexts[lang];
  if (!delivered.ok) return sayRefused(process.stderr, lang, delivered);
  const { id, existing } = delivered;
  process.stderr.write(`${existing ? texts.already(id) : texts.ordered(id)}\n`);
  await outbox.work({ until: 'idle' });
  const record = await outbox.find(id);
  const state = record?.state ?? 'ukjent';
  process.stdout.write(`${texts.stands(id, texts.states[state])}\n`);
  if (record?.next !== undefined) process.stdout.write(`${texts.continues(record.next)}\n`);
  return state === 'avvist' ? 1 : 0;
}

function sayRefused(out: { write(text: string): unknown }, lang: Language, refusal: DeliverRefusal): number {
  const texts = leveringTexts[lang];
  out.write(`${texts.refused(texts.refusals[refusal.reason])}\n`);
  if ('params' in refusal && Array.isArray(refusal.params?.tillatt))
    out.write(`${texts.allowed(refusal.params.tillatt.join(', '))}\n`);
  return 1;
}
