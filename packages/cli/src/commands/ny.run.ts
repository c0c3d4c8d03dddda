import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { writeJson } from '../json-output.js';
import { newDocument } from '../new-document.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';

/** `hjemmel ny`: a document of a type with every required field filled from the schema's examples. */
export async function runNy(this: CliContext, flags: { lang: Language; ut?: string }, id: string): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const texts = cliTexts[flags.lang];
    const [type] = await loadTypes([id]);
    if (!type) throw new CliError(2, texts.errors.unknownType(id, typeIds.join(', ')));
    await writeJson(this, flags, await newDocument(type));
    return 0;
  });
}
