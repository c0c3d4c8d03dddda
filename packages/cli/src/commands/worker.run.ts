import type { Language } from '@hjemmel/validator';
import { workBatch } from '../batch/work-batch.js';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { runSafely } from '../run-safely.js';
import { serviceTexts } from '../texts/tjeneste.js';
import { readServiceSetUp } from '../tjeneste/service-set-up.js';
import { openTenants } from '../tjeneste/tenants.js';
import { untilStopped } from '../tjeneste/until-stopped.js';

export interface WorkerFlags {
  readonly oppsett?: string;
  readonly lang: Language;
}

/** `hjemmel worker`: sends what the service has taken in, and makes the slices of batches, until Ctrl+C. */
export async function runWorker(this: CliContext, { oppsett, lang }: WorkerFlags): Promise<void> {
  await runSafely(this, lang, async () => {
    const texts = serviceTexts[lang];
    const { stdout, stderr, env } = this.process;
    const databaseUrl = env?.DATABASE_URL;
    if (!databaseUrl) throw new CliError(2, texts.needsDatabase);
    const setUp = oppsett === undefined ? { tenants: new Map() } : await readServiceSetUp(oppsett, this, lang);
    const tenants = openTenants({ ...setUp, types: await loadTypes(typeIds), renderers: [], now: this.now });
    const waiting = (what: string) => void stderr.write(`${texts.waiting(what)}\n`);
    stdout.write(`${texts.working(setUp.tenants.size)}\n`);
    await untilStopped(async (signal) => {
      await Promise.all([tenants.work(signal, waiting), workBatch(databaseUrl, signal, () => waiting('batch'))]);
    });
    await tenants.close();
    return 0;
  });
}
