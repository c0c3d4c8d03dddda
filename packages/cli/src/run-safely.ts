import type { Language } from '@hjemmel/validator';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { inSight } from './in-sight.js';
import { cliTexts } from './texts/index.js';

/** Runs a command and sets the exit code; whatever goes wrong becomes one sentence, never a stack with data in it. */
export async function runSafely(context: CliContext, lang: Language, work: () => Promise<number>): Promise<void> {
  try {
    context.process.exitCode = await work();
  } catch (error) {
    const known = knownError(error, lang);
    context.process.stderr.write(`${inSight(known?.message ?? cliTexts[lang].errors.internal(codeOf(error)))}\n`);
    context.process.exitCode = known?.exitCode ?? 3;
  }
}

/** A letter the PDF cannot show is for whoever writes the document to change, wherever the PDF was to go. */
function knownError(error: unknown, lang: Language): CliError | undefined {
  if (error instanceof CliError) return error;
  const { letter } = error as { letter?: { code: string; source?: string } };
  return letter && new CliError(1, cliTexts[lang].errors.unprintable(letter.code, letter.source));
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'ukjent';
}
