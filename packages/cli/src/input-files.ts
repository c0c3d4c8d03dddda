import { readFile, stat } from 'node:fs/promises';
import type { Language } from '@hjemmel/validator';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { cliTexts } from './texts/index.js';

/** One input: its name as printed, and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** The inputs behind command line arguments: files, globs and `-`. Throws CliError for what is not there or not a file. */
export async function inputFiles(
  args: readonly string[],
  context: Pick<CliContext, 'readStdin'>,
  lang: Language,
): Promise<readonly InputFile[]> {
  if (args.filter((arg) => arg === '-').length > 1) throw new CliError(2, cliTexts[lang].errors.onlyOneStdin);
  const found = await Promise.all(args.map((arg) => inputsOf(arg, context, lang)));
  return found.flat();
}

/** The only input behind an argument; a pattern for several is refused. Throws CliError. */
export async function oneInput(
  arg: string,
  context: Pick<CliContext, 'readStdin'>,
  lang: Language,
): Promise<InputFile> {
  const [input, ...more] = await inputFiles([arg], context, lang);
  if (!input || more.length > 0) throw new CliError(2, cliTexts[lang].errors.oneFile);
  return input;
}

/** The same input, read now; what is asked again gets the same bytes, also from standard input. */
export async function readOnce({ name, read }: InputFile): Promise<InputFile> {
  const bytes = await read();
  return { name, read: async () => bytes };
}

async function inputsOf(arg: string, context: Pick<CliContext, 'readStdin'>, lang: Language): Promise<InputFile[]> {
  if (arg === '-') return [{ name: '-', read: context.readStdin }];
  const { errors } = cliTexts[lang];
  const kind = await kindOf(arg);
  if (kind === 'file') return [diskFile(arg, lang)];
  if (kind === 'directory') throw new CliError(2, errors.directory(arg));
  if (!/[*?[\]{}()!]/.test(arg)) throw new CliError(2, errors.missingFile(arg));
  // Loaded only for a pattern: most runs name their file.
  const { glob } = await import('tinyglobby');
  const matches = await glob(arg, { expandDirectories: false });
  if (matches.length === 0) throw new CliError(2, errors.noMatch(arg));
  return matches.sort().map((path) => diskFile(path, lang));
}

function diskFile(path: string, lang: Language): InputFile {
  return {
    name: path,
    read: () =>
      readFile(path).catch(() => {
        throw new CliError(3, cliTexts[lang].errors.unreadable(path));
      }),
  };
}

async function kindOf(path: string): Promise<'file' | 'directory' | 'missing'> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) return 'missing';
  return stats.isDirectory() ? 'directory' : 'file';
}
