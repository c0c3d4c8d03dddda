import type { Language } from '@hjemmel/validator';
import type { CliContext } from './context.js';
import { cliTexts } from './texts/index.js';
import { writeOutput } from './write-output.js';

/** Writes a value as JSON to a file, or to standard output without one. Throws CliError (3). */
export async function writeJson(
  { process }: CliContext,
  { lang, ut }: { readonly lang: Language; readonly ut?: string },
  value: unknown,
): Promise<void> {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (ut === undefined || ut === '-') return void process.stdout.write(json);
  await writeOutput(ut, json, lang);
  process.stderr.write(`${cliTexts[lang].wrote(ut)}\n`);
}
