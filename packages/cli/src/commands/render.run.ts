import { basename, extname, resolve } from 'node:path';
import type { ComposeOptions } from '@hjemmel/documents/felles';
import type { BaseDocument } from '@hjemmel/model';
import type { DocumentTree, Renderer } from '@hjemmel/tree';
import { hasErrors } from '@hjemmel/validator';
import { type Checked, type CheckOptions, checkFile } from '../check-file.js';
import { checkOptions, type DateFlags } from '../check-options.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { oneInput, readOnce } from '../input-files.js';
import { lookOf } from '../look.js';
import { refuseTheme } from '../refuse-theme.js';
import { type Format, loadRenderer } from '../renderers.js';
import { prettyReport } from '../report/pretty.js';
import { runSafely } from '../run-safely.js';
import { sayWhoseTheme } from '../say-whose-theme.js';
import { cliTexts } from '../texts/index.js';
import { refuseKilde, withSource } from '../with-source.js';
import { writeOutput } from '../write-output.js';

export interface RenderFlags extends DateFlags {
  readonly format: Format;
  readonly ut?: string;
  readonly utkast: boolean;
  readonly kilde: boolean;
  readonly mottaker?: string;
  readonly tema?: string;
  readonly bredde?: string;
  readonly innfelt: boolean;
  readonly visVerdier: boolean;
}

/** `hjemmel render`: one document in one format; a document with errors gives its findings and no file. */
export async function runRender(this: CliContext, flags: RenderFlags, path: string): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const options = { ...checkOptions(flags, this), draft: flags.utkast };
    if (isSameFile(flags.ut, path)) throw new CliError(2, cliTexts[flags.lang].errors.sameFile);
    if (flags.kilde) refuseKilde(flags);
    const look = await lookOf(this, flags);
    if (!look.ok) return refuseTheme(this, flags.lang, look.report);
    const input = await readOnce(await oneInput(path, this, flags.lang));
    const checked = await checkFile(input, options);
    const tree = treeOf(checked, options, composeOptions(checked, flags));
    if (!tree) return refuse(this, flags, checked);
    const renderer = await loadRenderer(flags.format, look);
    const bytes = flags.kilde
      ? await withSource(checked, await input.read(), renderer, { ...options, ...composeOptions(checked, flags) })
      : (await renderer.render(tree, look.options)).bytes;
    await sayWhoseTheme(this, flags, look, tree);
    await deliver(this, flags, outputPath(flags, path, renderer), bytes);
    return 0;
  });
}

/** A letter written over the document it is made of would be the end of the document. */
function isSameFile(ut: string | undefined, path: string): boolean {
  return ut !== undefined && ut !== '-' && resolve(ut) === resolve(path);
}

/** The tree, or nothing when the document has errors (a draft may have them, as long as its shape is right). */
function treeOf(checked: Checked, options: CheckOptions, compose: ComposeOptions): DocumentTree | undefined {
  const { hjemmel, value, report } = checked;
  if (options.draft) {
    if (value === undefined || hjemmel.types.length === 0) return undefined;
    const draft = hjemmel.composeDraft(value, { ...options, ...compose });
    return draft.ok ? draft.tree : undefined;
  }
  return report?.ok ? hjemmel.compose(report.document, compose) : undefined;
}

function composeOptions({ value }: Checked, { mottaker, lang }: RenderFlags): ComposeOptions {
  if (mottaker === undefined) return {};
  const rows = (value as Partial<BaseDocument> | undefined)?.mottaker;
  const ids = Array.isArray(rows) ? rows.map((row: { id?: unknown }) => String(row.id)) : [];
  if (!ids.includes(mottaker)) throw new CliError(2, cliTexts[lang].errors.unknownRecipient(ids.join(', ')));
  return { mottaker };
}

function refuse(context: CliContext, flags: RenderFlags, { file }: Checked): number {
  const texts = cliTexts[flags.lang];
  const { stderr } = context.process;
  stderr.write(prettyReport([file], { lang: flags.lang, showValues: flags.visVerdier, colour: stderr.isTTY === true }));
  stderr.write(`${texts.notRendered}${flags.utkast ? '' : ` ${texts.draftHint}`}\n`);
  return hasErrors(file.findings) ? 1 : 3;
}

/** Where the letter goes: what was asked for, or the input's name with the format's ending in the current folder. */
function outputPath({ ut }: RenderFlags, path: string, { extension }: Renderer): string {
  if (ut !== undefined) return ut;
  return path === '-' ? '-' : `${basename(path, extname(path))}.${extension}`;
}

async function deliver({ process }: CliContext, { lang }: RenderFlags, path: string, bytes: Uint8Array): Promise<void> {
  if (path === '-') return void process.stdout.write(bytes);
  await writeOutput(path, bytes, lang);
  process.stderr.write(`${cliTexts[lang].wrote(path)}\n`);
}
