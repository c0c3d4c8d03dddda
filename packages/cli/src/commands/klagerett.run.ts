import { medKlagerett, type OwnNoticeTemplate } from '@hjemmel/documents/vedtak';
import type { Draft, Vedtak } from '@hjemmel/model';
import { hasErrors } from '@hjemmel/validator';
import { checkFile } from '../check-file.js';
import { checkOptions, type DateFlags } from '../check-options.js';
import { checkTemplate, type TemplateOptions } from '../check-template.js';
import type { CheckedFile } from '../checked-file.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { oneInput } from '../input-files.js';
import { writeJson } from '../json-output.js';
import { prettyReport } from '../report/pretty.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';

export interface KlagerettFlags extends DateFlags {
  readonly ut?: string;
  readonly mal?: string;
}

/** `hjemmel klagerett`: the vedtak again, with the appeal information the law asks for. Exit code 1 when its shape is wrong. */
export async function runKlagerett(this: CliContext, flags: KlagerettFlags, path: string): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const { lang } = flags;
    const options = checkOptions(flags, this);
    const { file, hjemmel, value } = await checkFile(await oneInput(path, this, lang), { ...options, draft: true });
    const [type] = hjemmel.types;
    if (type && type.id !== 'vedtak') throw new CliError(2, cliTexts[lang].errors.onlyVedtak);
    if (!type?.draftSchema(value)) return refuse(this, flags, file);
    const lawDate = options.lawDate ?? options.today;
    const mal = flags.mal === undefined ? undefined : await templateOf(this, flags.mal, { ...options, lawDate });
    if (mal && !mal.ok) return refuse(this, flags, mal.file);
    await writeJson(this, flags, medKlagerett(value as Draft<Vedtak>, { ...options, ...(mal && { mal: mal.value }) }));
    return 0;
  });
}

type Template =
  | { readonly ok: true; readonly value: OwnNoticeTemplate }
  | { readonly ok: false; readonly file: CheckedFile };

async function templateOf(context: CliContext, mal: string, options: TemplateOptions): Promise<Template> {
  const { file, value } = await checkTemplate(await oneInput(mal, context, options.lang), options);
  return hasErrors(file.findings) ? { ok: false, file } : { ok: true, value: value as OwnNoticeTemplate };
}

function refuse({ process: { stderr } }: CliContext, { lang }: KlagerettFlags, file: CheckedFile): number {
  stderr.write(prettyReport([file], { lang, showValues: false, colour: stderr.isTTY === true }));
  stderr.write(`${cliTexts[lang].notFilled}\n`);
  return 1;
}
