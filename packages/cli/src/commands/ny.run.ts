import { existsSync } from 'node:fs';
import { kommune } from '@hjemmel/law';
import type { BaseDocument } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { writeJson } from '../json-output.js';
import { type NewDocumentOptions, newDocument } from '../new-document.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';

export interface NyFlags {
  readonly lang: Language;
  readonly ut?: string;
  readonly kommune?: string;
  readonly spraak?: BaseDocument['spraak'];
}

/** `hjemmel ny`: a document of a type with every required field filled from the schema's examples. */
export async function runNy(this: CliContext, flags: NyFlags, id: string): Promise<void> {
  await runSafely(this, flags.lang, async () => {
    const texts = cliTexts[flags.lang];
    const [type] = await loadTypes([id]);
    if (!type) throw new CliError(2, texts.errors.unknownType(id, typeIds.join(', ')));
    // Nobody's work is lost to a new example.
    if (flags.ut !== undefined && existsSync(flags.ut)) throw new CliError(2, texts.errors.exists(flags.ut));
    await writeJson(this, flags, await newDocument(type, optionsOf(flags)));
    return 0;
  });
}

function optionsOf({ kommune: number, spraak, lang }: NyFlags): NewDocumentOptions {
  const found = number === undefined ? undefined : kommune(number);
  if (number !== undefined && !found) throw new CliError(2, cliTexts[lang].errors.unknownKommune);
  return { ...(found && { kommune: found }), ...(spraak !== undefined && { spraak }) };
}
