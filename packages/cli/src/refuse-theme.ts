import type { Language } from '@hjemmel/validator';
import type { CliContext } from './context.js';
import { cliTexts } from './texts/index.js';

/** Says what is wrong with a theme; gives the exit code. */
export function refuseTheme({ process }: Pick<CliContext, 'process'>, lang: Language, report: string): 1 {
  process.stderr.write(`${report}${cliTexts[lang].badTheme}\n`);
  return 1;
}
