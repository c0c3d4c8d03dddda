import type { Language } from '@hjemmel/validator';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { cliTexts } from './texts/index.js';

/** Runs a command and sets the exit code; whatever goes wrong becomes one sentence, never a stack with data in it. */
export async function runSafely(context: CliContext, lang: Language, work: () => Promise<number>): Promise<void> {
  try {
    context.process.exitCode = await work();
  } catch (error) {
    const known = error instanceof CliError;
    context.process.stderr.write(`${known ? error.message : cliTexts[lang].errors.internal(codeOf(error))}\n`);
    context.process.exitCode = known ? error.exitCode : 3;
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'ukjent';
}
