import { noticeTemplateStart } from '@hjemmel/documents/vedtak';
import { hasErrors, type Language } from '@hjemmel/validator';
import { checkTemplate } from '../check-template.js';
import type { CliContext } from '../context.js';
import { isoDate } from '../flags.js';
import { oneInput } from '../input-files.js';
import { writeJson } from '../json-output.js';
import { prettyReport } from '../report/pretty.js';
import { runSafely } from '../run-safely.js';
import { usesColour } from '../uses-colour.js';

export interface KlagemalFlags {
  readonly lang: Language;
  readonly lovdato?: string;
}

/** `hjemmel klagemal`: what a kommune's own notice template lacks, or ours to begin from. Exit code 1 when it lacks something. */
export async function runKlagemal(this: CliContext, { lang, lovdato }: KlagemalFlags, path?: string): Promise<void> {
  await runSafely(this, lang, async () => {
    if (path === undefined) {
      await writeJson(this, { lang }, noticeTemplateStart(lang));
      return 0;
    }
    const lawDate = lovdato === undefined ? this.today() : isoDate(lovdato, 'lovdato', lang);
    const { file } = await checkTemplate(await oneInput(path, this, lang), { lang, lawDate });
    this.process.stdout.write(prettyReport([file], { lang, showValues: false, colour: usesColour(this.process) }));
    return hasErrors(file.findings) ? 1 : 0;
  });
}
