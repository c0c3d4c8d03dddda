import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Language } from '@hjemmel/validator';
import { CliError } from './cli-error.js';
import { cliTexts } from './texts/index.js';

/** Writes beside the target and renames, so that nobody ever meets half a letter. Throws CliError (3). */
export async function writeOutput(path: string, content: Uint8Array | string, lang: Language): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true });
    throw new CliError(3, cliTexts[lang].errors.cannotWrite(path));
  }
}
