import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ValidateOptions } from '@hjemmel/documents/felles';
import type { BaseDocument } from '@hjemmel/model';
import type { Hjemmel } from '@hjemmel/sdk';
import type { DocumentTree, Rendered, Renderer } from '@hjemmel/tree';
import type { Finding } from '@hjemmel/validator';
import type { BatchItem } from './items.js';
import type { BatchLine, Journal } from './journal.js';

export interface MakeOptions {
  readonly hjemmel: Hjemmel;
  readonly validate: ValidateOptions;
  readonly folder: string;
  readonly renderer: Renderer;
  /** Threads to make PDF in; the other formats are quick enough without. */
  readonly workers: number;
  readonly journal: Journal;
  readonly onDone: () => void;
}

type Made = { readonly ok: true; readonly rendered: Rendered } | { readonly ok: false; readonly error: unknown };
type Line = Omit<BatchLine, 'nr' | 'navn'>;

/** A document on its way: one that has a letter waits for it, one that has none waits for its turn in the report. */
type Waiting = { readonly item: BatchItem; readonly refused?: Line };

/**
 * Makes the letters in the order of the input, and writes each one and its line in the report before the next. Reads no further
 * ahead than the threads need.
 */
export async function makeLetters(items: AsyncIterable<BatchItem>, options: MakeOptions): Promise<void> {
  const waiting: Waiting[] = [];
  const write = ({ item }: Waiting, line: Line) => {
    options.journal.write({ nr: item.nr, navn: item.name, ...line });
    options.onDone();
  };
  const settle = () => {
    for (let [first] = waiting; first?.refused; [first] = waiting) {
      waiting.shift();
      write(first, first.refused);
    }
  };
  async function* letters(): AsyncGenerator<{ readonly tree: DocumentTree }> {
    for await (const item of items) {
      const judged = judge(item, options);
      waiting.push('refused' in judged ? { item, refused: judged.refused } : { item });
      settle();
      if ('tree' in judged) yield judged;
    }
  }
  for await (const made of rendered(letters(), options)) {
    const first = waiting.shift();
    if (!first) break;
    write(first, made.ok ? await kept(first.item, made.rendered, options) : failed(made.error));
    settle();
  }
  settle();
}

function judge(
  { bytes }: BatchItem,
  { hjemmel, validate }: MakeOptions,
): { readonly tree: DocumentTree } | { readonly refused: Line } {
  const read = hjemmel.read(bytes);
  if (!read.ok) return { refused: refusal(read.findings) };
  const report = hjemmel.validate(read.value, validate);
  if (!report.ok) return { refused: refusal(report.findings) };
  if ((report.document as BaseDocument).status === 'utkast')
    return { refused: { resultat: 'avvist', grunn: 'utkast' } };
  try {
    return { tree: hjemmel.compose(report.document) };
  } catch (error) {
    return { refused: failed(error) };
  }
}

async function* rendered(
  letters: AsyncIterable<{ readonly tree: DocumentTree }>,
  { renderer, workers }: MakeOptions,
): AsyncGenerator<Made> {
  if (renderer.format === 'pdf') {
    const { renderMany } = await import('@hjemmel/render-pdf');
    yield* renderMany(letters, { workers });
    return;
  }
  for await (const { tree } of letters) {
    yield await renderer.render(tree).then(
      (made): Made => ({ ok: true, rendered: made }),
      (error: unknown): Made => ({ ok: false, error }),
    );
  }
}

/** Under its own name only when it is whole. */
async function kept({ name }: BatchItem, { bytes, sha256 }: Rendered, options: MakeOptions): Promise<Line> {
  const fil = `${name}.${options.renderer.extension}`;
  const path = join(options.folder, fil);
  await writeFile(`${path}.del`, bytes);
  await rename(`${path}.del`, path);
  return { resultat: 'laget', fil, sha256 };
}

function refusal(findings: readonly Finding[]): Line {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const funn = errors.map(({ ruleId, messageId, severity, path }) => ({ ruleId, messageId, severity, path }));
  return { resultat: 'avvist', funn };
}

/** Its code says why; its message may name what is in the document. */
function failed(error: unknown): Line {
  const { code, name } = error as { readonly code?: unknown; readonly name?: string };
  return { resultat: 'feilet', grunn: typeof code === 'string' ? code : (name ?? 'ukjent') };
}
