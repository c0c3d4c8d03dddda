import { type DocumentDiff, diffHtml, diffText, diffTexts } from '@hjemmel/documents/felles';
import type { Compared } from '@hjemmel/sdk';
import { createHjemmel } from '@hjemmel/sdk';
import type { Theme } from '@hjemmel/theme';
import type { Language } from '@hjemmel/validator';
import { type Checked, checkFile } from '../check-file.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { oneInput } from '../input-files.js';
import { refuseTheme } from '../refuse-theme.js';
import { prettyReport } from '../report/pretty.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';
import { readThemeFile, type ThemeFileReading } from '../theme-file.js';
import { writeOutput } from '../write-output.js';

export interface DiffFlags {
  readonly lang: Language;
  readonly format: 'text' | 'html' | 'json';
  readonly ut?: string;
  readonly tema?: string;
}

/** `hjemmel diff`: what changed from one version to the next. Exit code 1 for a file that is not a document, 2 for two that cannot be compared. */
export async function runDiff(this: CliContext, flags: DiffFlags, before: string, after: string): Promise<void> {
  const { lang } = flags;
  await runSafely(this, lang, async () => {
    if (before === '-' && after === '-') throw new CliError(2, cliTexts[lang].errors.onlyOneStdin);
    const look = await dressOf(this, flags);
    if (!look.ok) return refuseTheme(this, lang, look.report);
    const options = { lang, today: this.today(), draft: true };
    const old = await checkFile(await oneInput(before, this, lang), options);
    const now = await checkFile(await oneInput(after, this, lang), options);
    const types = [...new Set([...old.hjemmel.types, ...now.hjemmel.types])];
    const compared = await createHjemmel({ types }).diff(old.value, now.value, { language: lang });
    if (!compared.ok) return refuse(this, flags, compared, { before: old, after: now });
    await write(this, flags, WRITERS[flags.format](compared.diff, look.look.theme));
    return 0;
  });
}

/** Only a page wears a theme. */
async function dressOf(context: CliContext, { tema, format, lang }: DiffFlags): Promise<ThemeFileReading> {
  if (tema === undefined) return { ok: true, look: {} };
  if (format !== 'html') throw new CliError(2, cliTexts[lang].errors.onlyFormat('tema', 'html'));
  return readThemeFile(tema, context, lang);
}

const WRITERS: Readonly<Record<DiffFlags['format'], (diff: DocumentDiff, theme?: Theme) => string>> = {
  text: diffText,
  html: diffHtml,
  json: (diff) => `${JSON.stringify(diff, null, 2)}\n`,
};

function refuse(
  { process: { stderr } }: CliContext,
  { lang }: DiffFlags,
  compared: Extract<Compared, { ok: false }>,
  files: Readonly<Record<'before' | 'after', Checked>>,
): number {
  if (compared.reason !== 'feil-form') throw new CliError(2, diffTexts[lang].refusal[compared.reason]);
  const { file } = files[compared.broken];
  const errors = file.findings.filter(({ severity }) => severity === 'error');
  stderr.write(
    prettyReport([{ ...file, findings: errors }], { lang, showValues: false, colour: stderr.isTTY === true }),
  );
  return 1;
}

async function write({ process }: CliContext, { ut, lang }: DiffFlags, content: string): Promise<void> {
  if (ut === undefined || ut === '-') return void process.stdout.write(content);
  await writeOutput(ut, content, lang);
  process.stderr.write(`${cliTexts[lang].wrote(ut)}\n`);
}
