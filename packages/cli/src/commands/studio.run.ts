import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { runSafely } from '../run-safely.js';
import { copyStudio } from '../studio/copy-studio.js';
import { studioServer } from '../studio/server.js';
import { studioFiles } from '../studio/studio-files.js';
import { wantedPort } from '../studio/wanted-port.js';
import { cliTexts } from '../texts/index.js';
import { studioTexts } from '../texts/studio.js';

export interface StudioFlags {
  readonly port?: string;
  readonly ut?: string;
  readonly lang: Language;
}

/** `hjemmel studio`: the page on this machine until Ctrl+C, or its files in a folder. */
export async function runStudio(this: CliContext, { port, ut, lang }: StudioFlags): Promise<void> {
  await runSafely(this, lang, async () => {
    const texts = studioTexts[lang];
    const files = await studioFiles();
    if (!files) throw new CliError(3, texts.notBuilt);
    if (ut === undefined) return serve(this, files, wantedPort(port ?? '0', lang), lang);
    await copyStudio(files, ut).catch(() => {
      throw new CliError(3, cliTexts[lang].errors.cannotWrite(ut));
    });
    this.process.stdout.write(`${texts.copied(ut)}\n`);
    return 0;
  });
}

async function serve(
  { process: { stdout } }: CliContext,
  files: ReadonlyMap<string, Uint8Array>,
  port: number,
  lang: Language,
): Promise<number> {
  const server = studioServer(files);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch(() => {
    throw new CliError(3, studioTexts[lang].portTaken(port));
  });
  const address = server.address() as AddressInfo;
  stdout.write(`${studioTexts[lang].open(`http://127.0.0.1:${address.port}/`)}\n`);
  process.once('SIGINT', () => server.close()).once('SIGTERM', () => server.close());
  await once(server, 'close');
  return 0;
}
