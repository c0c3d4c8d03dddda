import type { Language } from '@hjemmel/validator';
import type { CliContext } from '../context.js';
import { embeddedInDocx, looksLikeDocx, type NoDocxSource } from '../docx-source.js';
import { oneInput } from '../input-files.js';
import { embeddedIn, type NoSource } from '../pdf-source.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';
import { writeOutput } from '../write-output.js';

export interface HentFlags {
  readonly ut?: string;
  readonly lang: Language;
}

/** `hjemmel hent`: the document a PDF or Word file has with it, byte for byte. Exit code 1 when it has none or cannot be read. */
export async function runHent(this: CliContext, { ut = '-', lang }: HentFlags, path: string): Promise<void> {
  await runSafely(this, lang, async () => {
    const { stdout, stderr } = this.process;
    const file = await (await oneInput(path, this, lang)).read();
    const found = looksLikeDocx(file) ? await embeddedInDocx(file) : await embeddedIn(file);
    if (!found.ok) {
      stderr.write(`${textOf(found.reason, lang)}\n`);
      return 1;
    }
    if (ut === '-') stdout.write(found.bytes);
    else {
      await writeOutput(ut, found.bytes, lang);
      stderr.write(`${cliTexts[lang].wrote(ut)}\n`);
    }
    return 0;
  });
}

/** What is neither may have been meant as either. */
function textOf(reason: NoSource | NoDocxSource, lang: Language): string {
  const { pdf, docx } = cliTexts[lang];
  if (reason === 'not-pdf') return docx['not-docx'];
  return { ...pdf, ...docx }[reason];
}
