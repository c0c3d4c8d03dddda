import { noticeTemplateStart } from '@hjemmel/documents/vedtak';
import { hasErrors } from '@hjemmel/validator';
import { checkOptions, type DateFlags } from '../check-options.js';
import { checkTemplate } from '../check-template.js';
import type { CliContext } from '../context.js';
import { oneInput } from '../input-files.js';
import { writeJson } from '../json-output.js';
import { prettyReport } from '../report/pretty.js';
import { runSafely } from '../run-safely.js';
import { usesColour } from '../uses-colour.js';

export type KlagemalFlags = Omit<DateFlags, 'iDag'>;

/** `hjemmel klagemal`: what a kommune's own notice template lacks, or ours to begin from. Exit code 1 when it lacks something. */
export async function runKlagemal(this: CliContext, flags: KlagemalFlags, path?: string): Promise<void> {
  const { lang } = flags;
  await runSafely(this, lang, async () => {
    if (path === undefined) {
      await writeJson(this, { lang }, noticeTemplateStart(lang));
      return 0;
    }
    const { today, lawDate = today, ...options } = checkOptions(flags, this);
    const { file } = await checkTemplate(await oneInput(path, this, lang), { ...options, lawDate });
    this.process.stdout.write(prettyReport([file], { lang, showValues: false, colour: usesColour(this.process) }));
    return hasErrors(file.findings) ? 1 : 0;
  });
}
