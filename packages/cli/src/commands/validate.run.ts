import { hasErrors, type Language } from '@hjemmel/validator';
import { checkInput } from '../check-input.js';
import { checkOptions, type DateFlags } from '../check-options.js';
import type { CheckedFile } from '../checked-file.js';
import type { CliContext } from '../context.js';
import { inputFiles } from '../input-files.js';
import { progress } from '../progress.js';
import { refuseTheme } from '../refuse-theme.js';
import { type ReportName, reports } from '../report/index.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';
import { readThemeFile } from '../theme-file.js';
import { usesColour } from '../uses-colour.js';

export interface ValidateFlags extends DateFlags {
  readonly report: ReportName;
  readonly lang: Language;
  readonly visVerdier: boolean;
  readonly tema?: string;
}

/** `hjemmel validate`: exit code 1 when any file has a finding of severity error. */
export async function runValidate(this: CliContext, flags: ValidateFlags, ...paths: string[]): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const options = checkOptions(flags, this);
    const theme = flags.tema === undefined ? undefined : await readThemeFile(flags.tema, this, flags.lang);
    if (theme?.ok === false) return refuseTheme(this, flags.lang, theme.report);
    const inputs = await inputFiles(paths, this, flags.lang);
    const show = progress(this.process.stderr, cliTexts[flags.lang].reading, inputs.length);
    const files: CheckedFile[] = [];
    for (const input of inputs) {
      files.push(await checkInput(input, options, theme?.look));
      show.step();
    }
    show.done();
    const { stdout } = this.process;
    const showValues = flags.visVerdier;
    stdout.write(reports[flags.report](files, { lang: flags.lang, showValues, colour: usesColour(this.process) }));
    return files.some((file) => hasErrors(file.findings)) ? 1 : 0;
  });
}
