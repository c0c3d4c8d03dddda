import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { isAdapterName, packedIn, writeNewAdapter } from '../new-adapter.js';
import { runSafely } from '../run-safely.js';
import { cliTexts } from '../texts/index.js';
import { newAdapterTexts } from '../texts/ny-adapter.js';

export interface NyAdapterFlags {
  readonly lang: Language;
  readonly ut?: string;
  readonly pakker?: string;
}

/** `hjemmel ny-adapter`: a package that builds and passes every case of the testkit against an invented far side. */
export async function runNyAdapter(
  this: CliContext,
  { lang, ut, pakker }: NyAdapterFlags,
  name: string,
): Promise<void> {
  await runSafely(this, lang, async () => {
    const texts = newAdapterTexts[lang];
    if (!isAdapterName(name)) throw new CliError(2, texts.badName);
    const folder = resolve(ut ?? `adapter-${name}`);
    if (isTaken(folder)) throw new CliError(2, texts.taken(folder));
    const packed = pakker === undefined ? new Map() : packagesIn(pakker, texts.noPackages(pakker));
    const shown = relative(process.cwd(), folder) || '.';
    const files = written({ name, folder, packed }, cliTexts[lang].errors.cannotWrite(shown));
    this.process.stdout.write(`${[texts.made(shown, files), ...texts.next(shown)].join('\n')}\n`);
    return 0;
  });
}

const isTaken = (folder: string) =>
  existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0);

function packagesIn(folder: string, missing: string): ReadonlyMap<string, string> {
  const packed = existsSync(folder) && statSync(folder).isDirectory() ? packedIn(resolve(folder)) : new Map();
  if (!packed.has('@hjemmel/adapter') || !packed.has('@hjemmel/testkit')) throw new CliError(2, missing);
  return packed;
}

function written(wanted: Parameters<typeof writeNewAdapter>[0], cannot: string): number {
  try {
    return writeNewAdapter(wanted).length;
  } catch {
    throw new CliError(3, cannot);
  }
}
