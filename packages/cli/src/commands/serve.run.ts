import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createHjemmel } from '@hjemmel/sdk';
import { createServer } from '@hjemmel/server';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { loadTypes, typeIds } from '../document-types.js';
import { formats, loadRenderer } from '../renderers.js';
import { runSafely } from '../run-safely.js';
import { wantedPort } from '../studio/wanted-port.js';
import { studioTexts } from '../texts/studio.js';
import { serviceTexts } from '../texts/tjeneste.js';
import { embeddedSetUp, readServiceSetUp } from '../tjeneste/service-set-up.js';
import { openTenants } from '../tjeneste/tenants.js';
import { untilStopped } from '../tjeneste/until-stopped.js';

export interface ServeFlags {
  readonly port?: string;
  readonly vert?: string;
  readonly mappe?: string;
  readonly oppsett?: string;
  readonly utenArbeid: boolean;
  readonly lang: Language;
}

/** `hjemmel serve`: the service until Ctrl+C. What is under way is answered first, and letters being sent are seen to their end. */
export async function runServe(this: CliContext, flags: ServeFlags): Promise<void> {
  const { oppsett, mappe = 'hjemmel-data', vert = '127.0.0.1', lang } = flags;
  await runSafely(this, lang, async () => {
    const texts = serviceTexts[lang];
    const { stdout, stderr } = this.process;
    if (oppsett === undefined && !isLocal(vert)) throw new CliError(2, texts.unsafe);
    const setUp = await (oppsett === undefined
      ? embeddedSetUp(resolve(mappe), this)
      : readServiceSetUp(oppsett, this, lang));
    const types = await loadTypes(typeIds);
    const renderers = await Promise.all(formats.map((format) => loadRenderer(format)));
    const tenants = openTenants({ ...setUp, types, renderers, now: this.now });
    const server = await createServer({
      ...setUp,
      types,
      hjemmel: createHjemmel({ types, renderers }),
      tenant: tenants.find,
      ready: tenants.ready,
      today: this.today,
      log: stderr,
    });
    const port = wantedPort(flags.port ?? '8080', lang);
    await server.listen({ port, host: vert }).catch(() => {
      throw new CliError(3, studioTexts[lang].portTaken(port));
    });
    const address = `http://${vert.includes(':') ? `[${vert}]` : vert}:${(server.server.address() as AddressInfo).port}`;
    stdout.write(`${texts.open(address)}\n`);
    if (setUp.madeKey) stdout.write(`${texts.key(setUp.madeKey)}\n${texts.tryIt(address, setUp.madeKey)}\n`);
    await untilStopped(
      async (signal) => {
        if (flags.utenArbeid) return;
        await tenants.work(signal, (tenant) => stderr.write(`${texts.waiting(tenant)}\n`));
      },
      () => server.close(),
    );
    await tenants.close();
    return 0;
  });
}

const isLocal = (host: string) => ['127.0.0.1', '::1', 'localhost'].includes(host);
