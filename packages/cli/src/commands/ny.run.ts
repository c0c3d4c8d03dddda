import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { newDocument } from '../new-document.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';
import { writeOutput } from '../write-output.js';

/** `hjemmel ny`: a document of a type with every required field filled from the schema's examples. */
export async function runNy(this: CliContext, flags: { lang: Language; ut?: string }, id: string): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const texts = cliTexts[flags.lang];
    const [type] = await loadTypes([id]);
    if (!type) throw new CliError(2, texts.errors.unknownType(id, typeIds.join(', ')));
    const json = `${JSON.stringify(await newDocument(type), null, 2)}\n`;
    if (flags.ut === undefined || flags.ut === '-') this.process.stdout.write(json);
    else {
      await writeOutput(flags.ut, json, flags.lang);
      this.process.stderr.write(`${texts.wrote(flags.ut)}\n`);
    }
    return 0;
  });
}
