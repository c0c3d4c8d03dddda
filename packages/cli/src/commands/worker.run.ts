import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { runSafely } from '../run-safely.js';
import { serviceTexts } from '../texts/tjeneste.js';
import { readServiceSetUp } from '../tjeneste/service-set-up.js';
import { Tenants } from '../tjeneste/tenants.js';
import { untilStopped } from '../tjeneste/until-stopped.js';

export interface WorkerFlags {
  readonly oppsett: string;
  readonly lang: Language;
}

/** `hjemmel worker`: sends what the service has taken in, until Ctrl+C. */
export async function runWorker(this: CliContext, { oppsett, lang }: WorkerFlags): Promise<void> {
  await runSafely(this, lang, async () => {
    const texts = serviceTexts[lang];
    const { stdout, stderr, env } = this.process;
    if (!env?.DATABASE_URL) throw new CliError(2, texts.needsDatabase);
    const setUp = await readServiceSetUp(oppsett, this, lang);
    const types = await loadTypes(typeIds);
    const tenants = new Tenants({ setUp, types, renderers: [], now: this.now });
    stdout.write(`${texts.working(setUp.tenants.size)}\n`);
    await untilStopped((signal) => tenants.work(signal, (tenant) => stderr.write(`${texts.waiting(tenant)}\n`)));
    await tenants.close();
    return 0;
  });
}
