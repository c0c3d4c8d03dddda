import type { Language } from '@hjemmel/validator';
import type { CliContext } from '../context.js';
import { oneInput } from '../input-files.js';
import { embeddedIn } from '../pdf-source.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';
import { writeOutput } from '../write-output.js';

export interface HentFlags {
  readonly ut?: string;
  readonly lang: Language;
}

/** `hjemmel hent`: the document a PDF has with it, byte for byte. Exit code 1 when it has none or cannot be read. */
export async function runHent(this: CliContext, { ut = '-', lang }: HentFlags, path: string): Promise<void> {
  await runSafely(this, lang, async () => {
    const { stdout, stderr } = this.process;
    const found = await embeddedIn(await (await oneInput(path, this, lang)).read());
    if (!found.ok) {
      stderr.write(`${cliTexts[lang].pdf[found.reason]}\n`);
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
