import { run } from '@stricli/core';
import { application } from './application.js';
import type { CliContext } from './context.js';

/** «Tekst» is the same word, and the format that everyone writes by hand. */
function spelled(arg: string, index: number, args: readonly string[]): string {
  if (arg === 'tekst' && args[index - 1] === '--format') return 'text';
  return arg === '--format=tekst' ? '--format=text' : arg;
}

/** Runs `hjemmel` with these arguments; the exit code ends up on `context.process`. */
export async function runCli(args: readonly string[], context: CliContext): Promise<void> {
  await run(application, args.length > 0 ? args.map(spelled) : ['--help'], context);
  const code = context.process.exitCode;
  // The parser's own codes are negative or past 250: all of them mean that the command line was wrong.
  if (typeof code === 'number' && (code < 0 || code > 250)) context.process.exitCode = 2;
}
